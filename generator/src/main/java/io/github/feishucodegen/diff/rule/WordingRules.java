package io.github.feishucodegen.diff.rule;

import static io.github.feishucodegen.diff.rule.Impact.SAFE;
import static io.github.feishucodegen.diff.rule.Impact.WORDING;
import static io.github.feishucodegen.diff.rule.Row.row;

import io.github.feishucodegen.diff.match.PlainText;
import io.github.feishucodegen.diff.rule.ComparedPart.ComparedText;
import io.github.feishucodegen.diff.rule.Row.Check;
import io.github.feishucodegen.diff.wording.Sunset;
import io.github.feishucodegen.diff.wording.Topic;
import io.github.feishucodegen.model.Deprecation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules about parts of the contract that pages state only in their texts. */
final class WordingRules {
    private static final Set<Described> PARAMETERS = Set.of(Described.PARAMETER);
    private static final Set<Described> FIELDS = Set.of(Described.FIELD);
    private static final Set<Described> VALUES = Set.of(Described.VALUE);

    static final List<Rule> TABLE = List.of(
            row("parameter-deprecated", SAFE, "parameter-deprecation-withdrawn")
                    .summary("A parameter is now deprecated.")
                    .explanation("The server still takes it. Compilers warn where it is set.")
                    .warnsCompilers()
                    .on(ComparedText.class, deprecated(PARAMETERS)),
            row("parameter-deprecation-withdrawn", SAFE, "parameter-deprecated")
                    .summary("A parameter is no longer deprecated.")
                    .explanation("Callers can use it.")
                    .on(ComparedText.class, withdrawn(PARAMETERS)),
            row("field-deprecated", SAFE, "field-deprecation-withdrawn")
                    .summary("A field is now deprecated.")
                    .explanation("It is still there. Compilers warn where it is used.")
                    .warnsCompilers()
                    .on(ComparedText.class, deprecated(FIELDS)),
            row("field-deprecation-withdrawn", SAFE, "field-deprecated")
                    .summary("A field is no longer deprecated.")
                    .explanation("Callers can use it.")
                    .on(ComparedText.class, withdrawn(FIELDS)),
            row("value-deprecated", SAFE, "value-deprecation-withdrawn")
                    .summary("A listed value is now deprecated.")
                    .explanation("It is still valid. Compilers warn where its constant is used.")
                    .warnsCompilers()
                    .on(ComparedText.class, deprecated(VALUES)),
            row("value-deprecation-withdrawn", SAFE, "value-deprecated")
                    .summary("A listed value is no longer deprecated.")
                    .explanation("Callers can use it.")
                    .on(ComparedText.class, withdrawn(VALUES)),
            row("wording-on-deprecation", WORDING, "wording-on-deprecation")
                    .summary("A description says something else about a deprecation or a replacement.")
                    .explanation("Read whether callers should use something else.")
                    .on(ComparedText.class, WordingRules::otherDeprecation),
            topic(Topic.REMOVAL, "an end that is announced")
                    .explanation("Read what ends, and when.")
                    .on(ComparedText.class, (text, reporter) -> {
                        if (text.isOn(Topic.REMOVAL)) {
                            report(text, dated(text.words(), text.after()), reporter);
                        }
                    }),
            on(Topic.SUPPORT, "what is supported", "Read what callers can still use, or can use now."),
            on(Topic.REQUIREMENT, "what is required", "Read what a request has to contain. No column has this rule."),
            on(Topic.DEFAULT, "a default", "Read what happens if callers leave something out."),
            on(Topic.UNIT, "a unit", "Compare the unit with the one that callers assume."),
            on(Topic.RANGE, "a range or a limit", "Compare the range with the values that callers send or expect."),
            on(Topic.ID, "the kind of an id", "Check which ids callers send or store."),
            on(Topic.SCOPE, "a permission", "Check the permissions of the app and of its users."));

    private WordingRules() {}

    private static Row topic(Topic topic, String about) {
        String id = "wording-on-" + topic.word();
        return row(id, WORDING, id).summary("A description says something else about " + about + ".");
    }

    private static Rule on(Topic topic, String about, String explanation) {
        return topic(topic, about).explanation(explanation).on(ComparedText.class, (text, reporter) -> {
            if (text.isOn(topic)) {
                report(text, text.words(), reporter);
            }
        });
    }

    private static Check<ComparedText> deprecated(Set<Described> described) {
        return (text, reporter) -> {
            if (described.contains(text.subject()) && text.mark() == MarkChange.DEPRECATED) {
                marked(text, noted(words(text, "is deprecated now"), text.deprecation()), reporter);
            }
        };
    }

    private static Check<ComparedText> withdrawn(Set<Described> described) {
        return (text, reporter) -> {
            if (described.contains(text.subject()) && text.mark() == MarkChange.WITHDRAWN) {
                marked(text, words(text, "is no longer deprecated"), reporter);
            }
        };
    }

    private static void otherDeprecation(ComparedText text, ChangeReporter reporter) {
        if (text.mark() == MarkChange.RESTATED) {
            marked(
                    text,
                    noted(words(text, "is deprecated with another day or replacement"), text.deprecation()),
                    reporter);
        } else if (text.mark() == MarkChange.NONE && text.isOn(Topic.DEPRECATION)) {
            report(text, dated(text.words(), text.after()), reporter);
        }
    }

    /** For a listed value, the words keep the value. */
    private static String words(ComparedText text, String predicate) {
        return text.subject() == Described.VALUE ? text.words() + "; it " + predicate : predicate;
    }

    private static String noted(String words, @Nullable Deprecation deprecation) {
        if (deprecation == null) {
            return words;
        }
        String ends = deprecation.ends() == null ? "" : "; the page names " + deprecation.ends();
        return words + ends + (deprecation.replacement() == null ? "" : "; use " + deprecation.replacement());
    }

    private static String dated(String words, String text) {
        return Sunset.in(text).map(day -> words + "; the page names " + day).orElse(words);
    }

    /** Reports a change of the mark. A correction can set it without a word on the page. */
    private static void marked(ComparedText text, String words, ChangeReporter reporter) {
        if (PlainText.same(text.before(), text.after())) {
            reporter.report(words, null, null);
        } else {
            report(text, words, reporter);
        }
    }

    private static void report(ComparedText text, String words, ChangeReporter reporter) {
        Words.report(reporter, words, text.before(), text.after());
    }
}
