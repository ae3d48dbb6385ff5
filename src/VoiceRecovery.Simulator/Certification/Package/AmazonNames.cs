namespace VoiceRecovery.Simulator;

/// <summary>Amazon's own intents and slot types for custom skills. Sources: "Standard Built-in Intents" and "Slot Type Reference",
/// developer.amazon.com/docs/alexa/custom-skills.</summary>
internal static class AmazonNames
{
    private static readonly HashSet<string> Intents = new(StringComparer.Ordinal)
    {
        "Cancel", "Fallback", "Help", "LoopOff", "LoopOn", "More", "NavigateHome", "NavigateSettings", "Next", "No", "PageDown", "PageUp",
            "Pause",
        "Previous", "Repeat", "Resume", "ScrollDown", "ScrollLeft", "ScrollRight", "ScrollUp", "Select", "ShuffleOff", "ShuffleOn",
            "StartOver", "Stop", "Yes",
    };

    // Those that hold one value each, and the phrase. Lists of names and places come and go; a type with another name gets a warning, not a
    // failure.
    private static readonly HashSet<string> SlotTypes = new(StringComparer.Ordinal)
    {
        "NUMBER", "FOUR_DIGIT_NUMBER", "Ordinal", "PhoneNumber", "DATE", "TIME", "DURATION", "SearchQuery",
        "Actor", "Airline", "Airport", "AdministrativeArea", "Anaphor", "Animal", "Artist", "AggregateRating", "Athlete", "Author", "Book",
            "BookSeries", "BroadcastChannel",
        "City", "CivicStructure", "Color", "Comic", "Corporation", "Country", "CreativeWorkType", "DayOfWeek", "Dessert", "DeviceType",
            "Director", "Drink",
        "EducationalOrganization", "EventType", "Festival", "FictionalCharacter", "FinancialService", "FirstName", "Food",
            "FoodEstablishment", "Game", "Genre",
        "GivenName", "Landform", "LandmarksOrHistoricalBuildings", "Language", "Lexicon", "LocalBusiness", "LocalBusinessType",
            "MedicalOrganization", "Month", "Movie", "MovieSeries",
        "MovieTheater", "MusicAlbum", "MusicCreativeWorkType", "MusicEvent", "MusicGroup", "Musician", "MusicPlaylist", "MusicRecording",
            "MusicVenue", "MusicVideo",
        "Organization", "Person", "PostalAddress", "Professional", "ProfessionalType", "RadioChannel", "RelativePosition", "Residence",
            "Room", "ScreeningEvent", "Season", "Service",
        "SocialMediaPlatform", "SoftwareApplication", "SoftwareGame", "Sport", "SportsEvent", "SportsTeam", "StreetAddress", "StreetName",
            "TelevisionChannel", "TVEpisode",
        "TVSeason", "TVSeries", "US_CITY", "US_FIRST_NAME", "US_STATE", "VideoGame", "VisualModeTrigger", "WeatherCondition",
            "WrittenCreativeWorkType",
    };

    public static bool IsIntent(string name) =>
        name.StartsWith("AMAZON.", StringComparison.Ordinal)
        && (name.EndsWith("Intent", StringComparison.Ordinal) && Intents.Contains(name["AMAZON.".Length..^"Intent".Length])
            || IsSearch(name));

    public static bool IsSlotType(string name) =>
        name.StartsWith("AMAZON.", StringComparison.Ordinal) && SlotTypes.Contains(name["AMAZON.".Length..]);

    // "AMAZON.SearchAction<object@WeatherForecast>": the built-in intent library.
    private static bool IsSearch(string name) => name.EndsWith('>') && name.Contains("Action<object@", StringComparison.Ordinal);
}
