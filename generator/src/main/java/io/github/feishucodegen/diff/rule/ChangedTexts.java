package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.EventPair;
import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.FieldText;
import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.diff.match.PlainText;
import io.github.feishucodegen.diff.rule.ComparedPart.ComparedError;
import io.github.feishucodegen.diff.rule.ComparedPart.ComparedText;
import io.github.feishucodegen.diff.wording.Topic;
import io.github.feishucodegen.model.Deprecation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The descriptions of a part that differ. */
public final class ChangedTexts {
    private ChangedTexts() {}

    /** The changed texts of an operation itself. */
    public static List<ComparedText> of(OperationPair pair) {
        List<ComparedText> texts = new ArrayList<>();
        add(
                texts,
                Described.OPERATION,
                "has another description",
                pair.before().description().text(),
                pair.after().description().text());
        return texts;
    }

    /** The changed texts of an event itself. */
    public static List<ComparedText> of(EventPair pair) {
        List<ComparedText> texts = new ArrayList<>();
        add(
                texts,
                Described.EVENT,
                "has another description",
                pair.before().description().text(),
                pair.after().description().text());
        return texts;
    }

    /** The changed texts of a field or a parameter, and of its listed values. */
    public static List<ComparedText> of(FieldPair pair) {
        List<ComparedText> texts = new ArrayList<>();
        FieldText before = FieldText.of(pair.before());
        FieldText after = FieldText.of(pair.after());
        Described field = pair.isParameter() ? Described.PARAMETER : Described.FIELD;
        add(
                texts,
                field,
                "has another description",
                before.description(),
                after.description(),
                pair.before().deprecation(),
                pair.after().deprecation());
        Map<String, String> meanings = before.meanings();
        after.meanings().forEach((value, meaning) -> {
            String old = meanings.get(value);
            if (old != null) {
                add(
                        texts,
                        Described.VALUE,
                        "explains " + value + " in other words",
                        old,
                        meaning,
                        before.deprecations().get(value),
                        after.deprecations().get(value));
            }
        });
        return texts;
    }

    /** The changed texts of an error code. */
    public static List<ComparedText> of(ComparedError pair) {
        List<ComparedText> texts = new ArrayList<>();
        add(
                texts,
                Described.ERROR,
                "has another description",
                pair.before().description().text(),
                pair.after().description().text());
        add(
                texts,
                Described.ADVICE,
                "has other advice",
                pair.before().advice().text(),
                pair.after().advice().text());
        return texts;
    }

    private static void add(List<ComparedText> texts, Described subject, String words, String before, String after) {
        add(texts, subject, words, before, after, null, null);
    }

    private static void add(
            List<ComparedText> texts,
            Described subject,
            String words,
            String before,
            String after,
            @Nullable Deprecation old,
            @Nullable Deprecation now) {
        MarkChange mark = MarkChange.between(old, now);
        if (mark != MarkChange.NONE) {
            texts.add(new ComparedText(subject, words, before, after, Optional.of(Topic.DEPRECATION), mark, now));
        } else if (!PlainText.same(before, after)) {
            Optional<Topic> topic = Topic.changed(before, after, subject.isOfError());
            texts.add(new ComparedText(subject, words, before, after, topic, mark, now));
        }
    }
}
