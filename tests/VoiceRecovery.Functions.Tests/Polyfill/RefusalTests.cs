using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;

namespace VoiceRecovery.Functions.Tests.Polyfill;

/// <summary>What the Functions host would serve and this polyfill would not, or not alike, must not start.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData(typeof(WithoutTrigger), "no HTTP trigger")]
    [InlineData(typeof(WithTriggerOnText), "of type HttpRequest")]
    [InlineData(typeof(WithTriggerSecond), "first parameter")]
    [InlineData(typeof(WithUnknownParameter), "'count' of type System.Int32")]
    [InlineData(typeof(WithThreeParameters), "parameter")]
    [InlineData(typeof(ReturningNothing), "System.Void")]
    [InlineData(typeof(ReturningValueTask), "System.Threading.Tasks.ValueTask")]
    [InlineData(typeof(ReturningResult), "Int32]")]
    [InlineData(typeof(WithKey), "authorization level is Function")]
    [InlineData(typeof(WithoutMethod), "names no method")]
    [InlineData(typeof(WithRouteParameter), "'legs/{side}' has parameters")]
    [InlineData(typeof(NotPublic), "public method")]
    [InlineData(typeof(Hidden), "public class")]
    [InlineData(typeof(Abstract), "can be made")]
    [InlineData(typeof(Generic<>), "type parameters")]
    [InlineData(typeof(GenericMethod), "type parameters")]
    public void Build_UnknownKindOfFunction_IsRefusedByNameAndReason(Type function, string reason)
    {
        var refusal = Refusal(function);

        Assert.Contains("Function 'bad' cannot be served", refusal, StringComparison.Ordinal);
        Assert.Contains(reason, refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_TwoFunctionsOfOneName_AreRefused() =>
        Assert.Contains("2 functions have this name", Refusal(typeof(Good), typeof(SameName)), StringComparison.Ordinal);

    [Fact]
    public void Build_TwoFunctionsOfOneRouteAndMethod_AreRefusedByBothNames()
    {
        var refusal = Refusal(typeof(Good), typeof(SameRoute));

        Assert.Contains("'other'", refusal, StringComparison.Ordinal);
        Assert.Contains("POST /api/good is also that of 'good'", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_NoFunction_IsRefused() =>
        Assert.Contains("no function", Refusal(typeof(RefusalTests)), StringComparison.Ordinal);

    [Fact]
    public void Build_WithoutWebApplication_IsRefused()
    {
        var builder = new FunctionsApplicationBuilder([], [typeof(Good)], AppContext.BaseDirectory);

        var refusal = Assert.Throws<InvalidOperationException>(builder.Build);

        Assert.Contains("ConfigureFunctionsWebApplication()", refusal.Message, StringComparison.Ordinal);
    }

    private static string Refusal(params Type[] functions) =>
        Assert.Throws<InvalidOperationException>(() => Small.Build(AppContext.BaseDirectory, [], _ => { }, functions)).Message;

#pragma warning disable xUnit1013, CA1822, IDE0060, CA1034, CA1052, S1118 // Functions, not tests, and wrong on purpose.
    public static class Good
    {
        [Function("good")]
        public static Task RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post")] HttpRequest request) => Task.CompletedTask;
    }

    public static class SameName
    {
        [Function("GOOD")]
        public static Task RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "elsewhere")] HttpRequest request) => Task.CompletedTask;
    }

    public static class SameRoute
    {
        [Function("other")]
        public static Task RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "POST", Route = "Good")] HttpRequest request) => Task.CompletedTask;
    }

    public static class WithoutTrigger
    {
        [Function("bad")]
        public static Task RunAsync(HttpRequest request) => Task.CompletedTask;
    }

    public static class WithTriggerOnText
    {
        [Function("bad")]
        public static Task RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get")] string request) => Task.CompletedTask;
    }

    public static class WithTriggerSecond
    {
        [Function("bad")]
        public static Task RunAsync(FunctionContext context, [HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Task.CompletedTask;
    }

    public static class WithUnknownParameter
    {
        [Function("bad")]
        public static Task RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, int count) => Task.CompletedTask;
    }

    public static class WithThreeParameters
    {
        [Function("bad")]
        public static Task RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, FunctionContext one, FunctionContext two) => Task.CompletedTask;
    }

    public static class ReturningNothing
    {
        [Function("bad")]
        public static void Run([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
        {
        }
    }

    public static class ReturningValueTask
    {
        [Function("bad")]
        public static ValueTask RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => default;
    }

    public static class ReturningResult
    {
        [Function("bad")]
        public static Task<int> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Task.FromResult(1);
    }

    public static class WithKey
    {
        [Function("bad")]
        public static Task RunAsync([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequest request) => Task.CompletedTask;
    }

    public static class WithoutMethod
    {
        [Function("bad")]
        public static Task RunAsync([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => Task.CompletedTask;
    }

    public static class WithRouteParameter
    {
        [Function("bad")]
        public static Task RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "legs/{side}")] HttpRequest request) => Task.CompletedTask;
    }

    public static class NotPublic
    {
        [Function("bad")]
        internal static Task RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Task.CompletedTask;
    }

    internal static class Hidden
    {
        [Function("bad")]
        public static Task RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Task.CompletedTask;
    }

    public abstract class Abstract
    {
        [Function("bad")]
        public Task RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Task.CompletedTask;
    }

    public sealed class Generic<T>
    {
        [Function("bad")]
        public Task RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Task.CompletedTask;
    }

    public static class GenericMethod
    {
        [Function("bad")]
        public static Task RunAsync<T>([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Task.CompletedTask;
    }
#pragma warning restore
}
