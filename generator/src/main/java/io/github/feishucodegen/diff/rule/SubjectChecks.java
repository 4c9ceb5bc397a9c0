package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.SubjectPair;
import io.github.feishucodegen.diff.rule.Row.Check;
import io.github.feishucodegen.model.Example;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that operations and events share. */
final class SubjectChecks {
    private SubjectChecks() {}

    /** @param fact the fact to compare; readers see it in the form {@code shown} */
    static <T, P extends SubjectPair<T>> Check<P> changed(
            Function<T, Object> fact, Function<T, String> shown, String words) {
        return (pair, reporter) -> {
            if (!fact.apply(pair.before()).equals(fact.apply(pair.after()))) {
                reporter.report(words, shown.apply(pair.before()), shown.apply(pair.after()));
            }
        };
    }

    /** @param now whether the subject is deprecated after the change */
    static <T, P extends SubjectPair<T>> Check<P> deprecation(Predicate<T> deprecated, boolean now, String words) {
        return (pair, reporter) -> {
            if (deprecated.test(pair.before()) != now && deprecated.test(pair.after()) == now) {
                reporter.report(words, null, null);
            }
        };
    }

    static <T, P extends SubjectPair<T>> Check<P> text(Function<T, String> text, String words) {
        return (pair, reporter) -> Words.report(reporter, words, text.apply(pair.before()), text.apply(pair.after()));
    }

    static <T, P extends SubjectPair<T>> Check<P> examples(Function<T, Stream<Example>> examples, String words) {
        return text(subject -> examples.apply(subject).map(Example::text).collect(Collectors.joining("\n\n")), words);
    }
}
