using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace VoiceRecovery.Functions.Polyfill;

/// <summary>Finds the functions among the app's types, and refuses at once what could not be served as the Functions host would.</summary>
internal static class FunctionDiscovery
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <exception cref="InvalidOperationException">There is no function, or one that is not known here.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The app's own project roots its assembly when it is trimmed.")]
    public static IReadOnlyList<HttpFunction> Find(IEnumerable<Type> types, string routePrefix)
    {
        HttpFunction[] functions =
        [
            .. from type in types
               from method in type.GetMethods(Declared)
               let function = method.GetCustomAttribute<FunctionAttribute>()
               where function is not null
               select Describe(function.Name, type, method, routePrefix),
        ];
        if (functions.Length == 0)
            throw new InvalidOperationException("The app has no function: no method is marked with [Function].");
        RefuseDuplicates(functions);
        return functions;
    }

    private static HttpFunction Describe(string name, Type type, MethodInfo method, string routePrefix)
    {
        if (!type.IsVisible || !method.IsPublic || method.ContainsGenericParameters || (type.IsAbstract && !method.IsStatic))
            throw Refusal(name, $"{type.Name}.{method.Name} must be a public method, of a public class that can be made, without type parameters");
        if (method.ReturnType != typeof(Task))
            throw Refusal(name, $"it returns {method.ReturnType}; only {typeof(Task)} is known here, the answer being written to the response");

        var trigger = TriggerOf(name, method.GetParameters());
        if (trigger.AuthLevel is not AuthorizationLevel.Anonymous)
            throw Refusal(name, $"its authorization level is {trigger.AuthLevel}; keys are not checked here, so only {AuthorizationLevel.Anonymous} is served");
        if (trigger.Methods is not { Length: > 0 } methods)
            throw Refusal(name, "its HTTP trigger names no method, such as \"post\"");

        var route = trigger.Route ?? name;
        if (route.AsSpan().ContainsAny('{', '}', '*'))
            throw Refusal(name, $"its route '{route}' has parameters; only fixed paths are known here");
        return new(name, PathOf(routePrefix, route), [.. methods.Select(verb => verb.ToUpperInvariant())], type, method);
    }

    private static string PathOf(string prefix, string route) =>
        "/" + string.Join('/', ((string[])[prefix, route.Trim('/')]).Where(part => part.Length > 0));

    private static HttpTriggerAttribute TriggerOf(string name, ParameterInfo[] parameters)
    {
        var triggers = parameters.Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).ToArray();
        if (triggers.All(trigger => trigger is null))
            throw Refusal(name, "it has no HTTP trigger, and no other is known here");
        if (triggers[0] is not { } first || parameters[0].ParameterType != typeof(HttpRequest))
            throw Refusal(name, $"its HTTP trigger must be its first parameter, of type {nameof(HttpRequest)}");

        foreach (var parameter in parameters.Skip(1))
        {
            if (parameter.ParameterType != typeof(FunctionContext) || parameters.Length > 2)
                throw Refusal(name, $"its parameter '{parameter.Name}' of type {parameter.ParameterType} is not known here; after the {nameof(HttpRequest)} there may be one {nameof(FunctionContext)}");
        }
        return first;
    }

    private static void RefuseDuplicates(IReadOnlyCollection<HttpFunction> functions)
    {
        if (functions.GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } sameName)
            throw Refusal(sameName.Key, $"{sameName.Count()} functions have this name");

        var sameRoute = functions
            .SelectMany(function => function.Methods, (function, method) => (function.Name, Route: $"{method} {function.Path}"))
            .GroupBy(served => served.Route, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1);
        if (sameRoute is not null)
            throw Refusal(sameRoute.Last().Name, $"its route {sameRoute.Key} is also that of '{sameRoute.First().Name}'");
    }

    private static InvalidOperationException Refusal(string name, string reason) => new($"Function '{name}' cannot be served: {reason}.");
}
