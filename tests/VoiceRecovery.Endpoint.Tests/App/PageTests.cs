using System.Net;
using System.Text.Json;
using System.Xml.Linq;

namespace VoiceRecovery.Endpoint.Tests.App;

/// <summary>The pages that a runner, and Amazon's reviewer, can read.</summary>
public sealed class PageTests
{
    public static TheoryData<string, string[]> Pages() => new()
    {
        { "/api/privacy", ["stores nothing", "no permission", "twelve hours", "Amazon", "delete", "not logged"] },
        { "/api/terms", ["In an emergency", "911, 999, 000 or 112", "not a medical device", "no substitute", "adults",
            "no trial has tested"] },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Get_IsAPlainPageThatSaysWhatItMust(string path, string[] facts)
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.GetAsync(new Uri(app.Address, path));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        var html = await response.Content.ReadAsStringAsync();
        Assert.Equal(response.Content.Headers.ContentLength, System.Text.Encoding.UTF8.GetByteCount(html));
        var text = Text(html);
        Assert.All(facts, fact => Assert.Contains(fact, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Get_LetsNothingElseLoadOrRun(string path, string[] facts)
    {
        await using var app = await RunningApp.StartAsync();

        using var response = await app.Client.GetAsync(new Uri(app.Address, path));

        Assert.StartsWith("default-src 'none';", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
        Assert.Equal("en", response.Content.Headers.ContentLanguage.Single());
        Assert.Equal(TimeSpan.FromHours(1), response.Headers.CacheControl!.MaxAge);
        var html = await response.Content.ReadAsStringAsync();
        Assert.NotEmpty(facts);
        Assert.All((string[])["<script", "<img", "<link", "<form", "http:", "https:"], sign =>
            Assert.DoesNotContain(sign, html, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("HEAD", HttpStatusCode.OK)]
    [InlineData("POST", HttpStatusCode.MethodNotAllowed)]
    public async Task Page_IsOnlyRead(string method, HttpStatusCode expected)
    {
        await using var app = await RunningApp.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(app.Address, "/api/privacy"));

        using var response = await app.Client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Manifest_NamesThesePagesAndTheEndpointInEveryLocale()
    {
        await using var app = await RunningApp.StartAsync();
        var manifest = JsonElement.Parse(await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "skill-package", "skill.json")))
            .GetProperty("manifest");
        var endpoint = new Uri(manifest.GetProperty("apis").GetProperty("custom").GetProperty("endpoint").GetProperty("uri").GetString()!);

        Assert.Equal("/api/alexa", endpoint.AbsolutePath);
        foreach (var locale in manifest.GetProperty("privacyAndCompliance").GetProperty("locales").EnumerateObject())
        {
            foreach (var page in locale.Value.EnumerateObject().Select(page => new Uri(page.Value.GetString()!)))
            {
                Assert.Equal(endpoint.GetLeftPart(UriPartial.Authority), page.GetLeftPart(UriPartial.Authority));
                using var response = await app.Client.GetAsync(new Uri(app.Address, page.AbsolutePath));
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            }
        }
    }

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).Single();

    // The pages are well-formed but for their doctype and empty elements, so that a reader for XML finds what is left open.
    private static string Text(string html) =>
        string.Join(' ', XElement
            .Parse(html.Replace("<!doctype html>", "", StringComparison.Ordinal)
            .Replace("initial-scale=1\">", "initial-scale=1\"/>", StringComparison.Ordinal)
            .Replace("utf-8\">", "utf-8\"/>", StringComparison.Ordinal))
            .Element("body")!.DescendantNodes().OfType<XText>().Select(text => text.Value));
}
