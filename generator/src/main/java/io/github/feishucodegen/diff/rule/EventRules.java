package io.github.feishucodegen.diff.rule;

import static io.github.feishucodegen.diff.rule.Facts.gained;
import static io.github.feishucodegen.diff.rule.Facts.lost;
import static io.github.feishucodegen.diff.rule.Impact.BREAKING;
import static io.github.feishucodegen.diff.rule.Impact.RISKY;
import static io.github.feishucodegen.diff.rule.Impact.SAFE;
import static io.github.feishucodegen.diff.rule.Impact.TEXT;
import static io.github.feishucodegen.diff.rule.Row.row;
import static io.github.feishucodegen.diff.rule.ScopeRules.requirement;
import static io.github.feishucodegen.diff.rule.SubjectChecks.changed;
import static io.github.feishucodegen.diff.rule.SubjectChecks.deprecation;
import static io.github.feishucodegen.diff.rule.SubjectChecks.examples;
import static io.github.feishucodegen.diff.rule.SubjectChecks.text;

import io.github.feishucodegen.diff.match.DocumentingPages;
import io.github.feishucodegen.diff.match.EventPair;
import io.github.feishucodegen.diff.match.PlacedField;
import io.github.feishucodegen.diff.match.TypeChange;
import io.github.feishucodegen.diff.rule.ComparedPart.AddedEvent;
import io.github.feishucodegen.diff.rule.ComparedPart.AddedField;
import io.github.feishucodegen.diff.rule.ComparedPart.ComparedText;
import io.github.feishucodegen.diff.rule.ComparedPart.RemovedEvent;
import io.github.feishucodegen.diff.rule.ComparedPart.RemovedField;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Part;
import io.github.feishucodegen.model.RateLimit;
import io.github.feishucodegen.model.ScopeRequirement;
import io.github.feishucodegen.model.SourcePage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules about events and callbacks. Changes of single fields have the rules of responses, and those of a callback's
 * answer the rules of requests. Only a missing field of an event is judged here: no page says which fields an app may
 * rely on, so it counts as one that apps rely on.
 */
final class EventRules {
    static final List<Rule> TABLE = List.of(
            row("event-added", SAFE, "event-removed")
                    .summary("An event or a callback is new.")
                    .explanation("No app waits for it yet.")
                    .on(
                            AddedEvent.class,
                            (added, reporter) -> reporter.report(
                                    "is new", null, added.event().id().type())),
            row("event-removed", BREAKING, "event-added")
                    .takesAway()
                    .summary("The documentation no longer has an event or a callback.")
                    .explanation("Apps that wait for it may no longer receive it. Look for a page that replaces it. If "
                            + "the page was only moved out of the folder, add it again.")
                    .on(
                            RemovedEvent.class,
                            (removed, reporter) -> reporter.report(
                                    "is gone", removed.event().id().type(), null)),
            row("event-kind-changed", BREAKING, "event-kind-changed")
                    .summary("An event became a callback, or a callback became an event.")
                    .explanation("The platform waits for the answer to a callback, and ignores the answer to an event. "
                            + "Change the handler.")
                    .events(changed(
                            Event::kind, event -> event.kind().name().toLowerCase(Locale.ROOT), "is of another kind")),
            row("event-moved", SAFE, "event-moved")
                    .summary("An event belongs to another project or version.")
                    .explanation("The wire is the same: the type stays.")
                    .events(changed(
                            Event::id,
                            event -> event.id().project() + "." + event.id().version(),
                            "belongs to another project or version")),
            row("event-deprecated", SAFE, "event-deprecation-withdrawn")
                    .summary("An event is now deprecated.")
                    .explanation("The platform still sends it. Its page names the replacement.")
                    .events(deprecation(Event::deprecated, true, "is deprecated now")),
            row("event-deprecation-withdrawn", SAFE, "event-deprecated")
                    .summary("An event is no longer deprecated.")
                    .explanation("Apps may rely on it.")
                    .events(deprecation(Event::deprecated, false, "is no longer deprecated")),
            row("event-app-type-added", SAFE, "event-app-type-removed")
                    .summary("One more kind of app receives an event.")
                    .explanation("Apps have nothing to do.")
                    .events(gained(EventRules::appTypes, Facts::hasAdded, "goes to one more kind of app")),
            row("event-app-type-removed", BREAKING, "event-app-type-added")
                    .takesAway()
                    .summary("A kind of app no longer receives an event.")
                    .explanation("The platform does not send it to apps of that kind.")
                    .events(lost(EventRules::appTypes, Facts::hasRemoved, "no longer goes to a kind of app")),
            row("event-scope-alternative-added", SAFE, "event-scope-alternative-removed")
                    .summary("One more scope lets an app receive an event.")
                    .explanation("An app needs only one of the scopes, so apps that have one work as before.")
                    .events(gained(
                            pair -> scopes(pair).alternatives(),
                            Facts::isExtended,
                            "can be received with one more scope")),
            row("event-scope-alternative-removed", BREAKING, "event-scope-alternative-added")
                    .takesAway()
                    .summary("A scope no longer lets an app receive an event.")
                    .explanation("Apps that have only this scope no longer receive it. Apply for one of the others.")
                    .events(lost(
                            pair -> scopes(pair).alternatives(),
                            Facts::isReduced,
                            "can no longer be received with a scope")),
            row("event-scopes-required", BREAKING, "event-scopes-no-longer-required")
                    .summary("An event that needed no scope now needs one.")
                    .explanation("Apps that have none of the scopes no longer receive it. Apply for one.")
                    .events(gained(pair -> scopes(pair).ids(), Facts::isStated, "needs a scope now")),
            row("event-scopes-no-longer-required", SAFE, "event-scopes-required")
                    .takesAway()
                    .summary("An event no longer needs a scope.")
                    .explanation("Apps have nothing to do.")
                    .events(lost(pair -> scopes(pair).ids(), Facts::isUnstated, "needs no scope any more")),
            row("event-needed-scope-added", BREAKING, "event-needed-scope-removed")
                    .summary("An event that needs all of its scopes needs one more.")
                    .explanation("Apps without it no longer receive the event. Apply for it.")
                    .events(gained(pair -> scopes(pair).needed(), Facts::isExtended, "needs one more scope")),
            row("event-needed-scope-removed", SAFE, "event-needed-scope-added")
                    .takesAway()
                    .summary("An event that needs all of its scopes no longer needs one of them.")
                    .explanation("Apps have nothing to do.")
                    .events(lost(pair -> scopes(pair).needed(), Facts::isReduced, "no longer needs a scope")),
            row("event-scopes-all-required", BREAKING, "event-scopes-one-required")
                    .summary("An event needs all of its scopes. One was enough.")
                    .explanation("Apps that lack one of them no longer receive the event. Apply for all.")
                    .events(requirement(EventRules::scopes, ScopeRequirement.ALL, "needs all of its scopes now")),
            row("event-scopes-one-required", SAFE, "event-scopes-all-required")
                    .summary("One of its scopes is enough for an event. All were needed.")
                    .explanation("Apps have nothing to do.")
                    .events(requirement(EventRules::scopes, ScopeRequirement.ANY, "needs only one of its scopes now")),
            row("event-scope-combination-added", RISKY, "event-scope-combination-removed")
                    .summary(
                            "The page names a scope that some apps need together with another one to receive an event.")
                    .explanation("It is no further alternative. Read the note of the page.")
                    .events(gained(
                            pair -> scopes(pair).additional(),
                            Facts::hasAdded,
                            "names a scope that is needed together with another one")),
            row("event-scope-combination-removed", SAFE, "event-scope-combination-added")
                    .takesAway()
                    .summary("The page of an event no longer names a scope that was needed together with another one.")
                    .explanation("Apps have nothing to do.")
                    .events(lost(
                            pair -> scopes(pair).additional(),
                            Facts::hasRemoved,
                            "no longer names a scope that was needed together with another one")),
            row("event-field-scope-added", RISKY, "event-field-scope-removed")
                    .summary("Some fields of an event need one more scope.")
                    .explanation("The event may lack these fields until the app has the scope.")
                    .events(gained(EventRules::fieldScopes, Facts::hasAdded, "has fields that need one more scope")),
            row("event-field-scope-removed", SAFE, "event-field-scope-added")
                    .takesAway()
                    .summary("Some fields of an event no longer need one of their scopes.")
                    .explanation("Apps have nothing to do.")
                    .events(lost(EventRules::fieldScopes, Facts::hasRemoved, "has fields that no longer need a scope")),
            row("event-rate-limit-changed", RISKY, "event-rate-limit-changed")
                    .summary("The page has another rate limit for an event.")
                    .explanation("Compare the limit with what the app can process.")
                    .events(changed(Event::rateLimits, EventRules::rates, "has another rate limit")),
            row("event-field-added", SAFE, "event-field-removed")
                    .summary("A field of an event is new.")
                    .explanation("Apps that do not know it ignore it.")
                    .on(AddedField.class, (added, reporter) -> {
                        if (isOfEvent(added.field())) {
                            reporter.report("is new", null, type(added.field()));
                        }
                    }),
            row("event-field-removed", BREAKING, "event-field-added")
                    .takesAway()
                    .summary("A field of an event is gone.")
                    .explanation("Apps that read it no longer find it.")
                    .on(RemovedField.class, (removed, reporter) -> {
                        if (isOfEvent(removed.field())) {
                            reporter.report("is gone", type(removed.field()), null);
                        }
                    }),
            row("event-title-changed", TEXT, "event-title-changed")
                    .summary("An event has another title.")
                    .explanation("Apps have nothing to do.")
                    .events(text(event -> event.title().text(), "has another title")),
            row("event-description-changed", TEXT, "event-description-changed")
                    .summary("The description of an event changed.")
                    .explanation("Descriptions contain notes and warnings, so read the new one.")
                    .on(ComparedText.class, Words.only(Described.EVENT)),
            row("event-examples-changed", TEXT, "event-examples-changed")
                    .summary("The examples of an event or of an answer changed.")
                    .explanation("Apps have nothing to do.")
                    .events(examples(
                            event -> Stream.concat(event.examples().stream(), event.answerExamples().stream()),
                            "has other examples")),
            row("event-scope-description-changed", TEXT, "event-scope-description-changed")
                    .summary("The description of an event's scope changed.")
                    .explanation("Apps have nothing to do.")
                    .events((pair, reporter) -> {
                        Words.ofScopes(
                                reporter, pair.before().scopes(), pair.after().scopes());
                        Words.ofScopes(
                                reporter,
                                pair.before().fieldScopes(),
                                pair.after().fieldScopes());
                    }),
            row("event-page-moved", TEXT, "event-page-moved")
                    .summary("Another page documents an event.")
                    .explanation("Links to the old page may no longer work.")
                    .events(EventRules::page));

    private EventRules() {}

    private static boolean isOfEvent(PlacedField field) {
        return field.place().part() == Part.EVENT;
    }

    private static String type(PlacedField field) {
        return TypeChange.words(field.field().type());
    }

    private static Facts appTypes(EventPair pair) {
        return Facts.of(pair.before().appTypes(), pair.after().appTypes());
    }

    private static ScopeSets scopes(EventPair pair) {
        Event before = pair.before();
        Event after = pair.after();
        return ScopeSets.of(before.scopes(), before.scopeRequirement(), after.scopes(), after.scopeRequirement());
    }

    private static Facts fieldScopes(EventPair pair) {
        return Facts.ofScopes(pair.before().fieldScopes(), pair.after().fieldScopes());
    }

    private static String rates(Event event) {
        return event.rateLimits().stream()
                .map((RateLimit limit) -> limit.calls() + " in " + limit.seconds() + " s")
                .collect(Collectors.joining(", "));
    }

    private static void page(EventPair pair, ChangeReporter reporter) {
        List<SourcePage> before = pair.before().pages();
        List<SourcePage> after = pair.after().pages();
        if (!DocumentingPages.haveOneInCommon(before, after) && !DocumentingPages.haveOtherForms(before, after)) {
            reporter.report(
                    "is documented on another page",
                    EventPair.location(pair.before()).page(),
                    EventPair.location(pair.after()).page());
        }
    }
}
