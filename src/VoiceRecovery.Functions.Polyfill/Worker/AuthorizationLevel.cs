namespace Microsoft.Azure.Functions.Worker;

/// <summary>Which key a caller must bring. Only <see cref="Anonymous"/> is served here: keys are the Functions host's work.</summary>
public enum AuthorizationLevel
{
    Anonymous = 0,
    User = 1,
    Function = 2,
    System = 3,
    Admin = 4,
}
