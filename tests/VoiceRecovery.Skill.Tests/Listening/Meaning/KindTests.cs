using VoiceRecovery.Core;
using VoiceRecovery.Skill.Listening.Meaning;
using VoiceRecovery.Skill.Questions;

namespace VoiceRecovery.Skill.Tests.Listening.Meaning;

/// <summary>Kinds of phrases and the labels of the model.</summary>
public sealed class KindTests
{
    [Fact]
    public void At_EveryPlace_IsOneKindOfOneFamily()
    {
        Kind[] kinds = [.. Enumerable.Range(0, Kind.Count).Select(Kind.At)];

        Assert.Equal(Kind.Count, kinds.Distinct().Count());
        Assert.All(kinds, kind =>
            Assert.Single(new[] { kind.Topic is not null, kind.OutOfScope is not null, kind.Command is not null, kind.IsReport }, holds =>
            holds));
        Assert.Equal(Enum.GetValues<TopicId>(), kinds.Select(kind => kind.Topic).OfType<TopicId>());
        Assert.Equal(Enum.GetValues<OutOfScopeSubject>(), kinds.Select(kind => kind.OutOfScope).OfType<OutOfScopeSubject>());
        Assert.Equal(Enum.GetValues<Command>(), kinds.Select(kind => kind.Command).OfType<Command>());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(Kind.Count)]
    public void At_NoPlace_IsRefused(int index)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Kind.At(index));
    }

    [Fact]
    public void Of_EachMember_IsFoundAgain()
    {
        Assert.All(Enum.GetValues<TopicId>(), topic => Assert.Equal(topic, Kind.Of(topic).Topic));
        Assert.All(Enum.GetValues<OutOfScopeSubject>(), subject => Assert.Equal(subject, Kind.Of(subject).OutOfScope));
        Assert.All(Enum.GetValues<Command>(), command => Assert.Equal(command, Kind.Of(command).Command));
    }

    [Fact]
    public void Labels_OfSignsAndStates_AreFoundAgain()
    {
        Assert.All(Enum.GetValues<WarningSigns>().Where(sign => sign != WarningSigns.None), sign =>
            Assert.Equal(sign, MeaningLabels.SignAt(MeaningLabels.Of(sign))));
        Assert.All(Enum.GetValues<BodyStates>().Where(state => state != BodyStates.None), state =>
            Assert.Equal(state, MeaningLabels.StateAt(MeaningLabels.Of(state))));
        Assert.Equal(MeaningLabels.Signs, Enum.GetValues<WarningSigns>().Length - 1);
        Assert.Equal(MeaningLabels.States, Enum.GetValues<BodyStates>().Length - 1);
    }
}
