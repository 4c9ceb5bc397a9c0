package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.ErrorCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** Pairs the error codes of an operation. Some pages list one code several times, with different causes. */
public record ErrorMatching(List<Pair> pairs, List<ErrorCode> added, List<ErrorCode> removed) {
    /** One error code in both snapshots. */
    public record Pair(ErrorCode before, ErrorCode after) {}

    private static final Comparator<ErrorCode> ORDER = Comparator.comparing(
                    ErrorCode::httpStatus, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(error -> PlainText.of(error.description().text()))
            .thenComparing(error -> PlainText.of(error.advice().text()));

    public static ErrorMatching of(List<ErrorCode> before, List<ErrorCode> after) {
        ErrorMatching matching = new ErrorMatching(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        TreeMap<Long, List<ErrorCode>> old = byCode(before);
        TreeMap<Long, List<ErrorCode>> now = byCode(after);
        old.forEach((code, errors) -> matching.match(errors, now.getOrDefault(code, List.of())));
        now.forEach((code, errors) -> {
            if (!old.containsKey(code)) {
                matching.added.addAll(errors);
            }
        });
        return matching;
    }

    private static TreeMap<Long, List<ErrorCode>> byCode(List<ErrorCode> errors) {
        TreeMap<Long, List<ErrorCode>> byCode = new TreeMap<>();
        errors.stream()
                .sorted(ORDER)
                .forEach(error -> byCode.computeIfAbsent(error.code(), c -> new ArrayList<>())
                        .add(error));
        return byCode;
    }

    /** Drops errors that are equal in both lists, then pairs the remaining ones in order. */
    private void match(List<ErrorCode> before, List<ErrorCode> after) {
        List<ErrorCode> rest = new ArrayList<>(after);
        List<ErrorCode> other = new ArrayList<>();
        for (ErrorCode error : before) {
            if (!rest.removeIf(new OnceOnly(error)::test)) {
                other.add(error);
            }
        }
        int common = Math.min(other.size(), rest.size());
        for (int i = 0; i < common; i++) {
            pairs.add(new Pair(other.get(i), rest.get(i)));
        }
        removed.addAll(other.subList(common, other.size()));
        added.addAll(rest.subList(common, rest.size()));
    }

    private static boolean same(ErrorCode a, ErrorCode b) {
        return Objects.equals(a.httpStatus(), b.httpStatus())
                && PlainText.same(a.description().text(), b.description().text())
                && PlainText.same(a.advice().text(), b.advice().text());
    }

    /** Matches only the first equal error, so that {@code removeIf} removes one element. */
    private static final class OnceOnly {
        private final ErrorCode error;
        private boolean taken;

        private OnceOnly(ErrorCode error) {
            this.error = error;
        }

        private boolean test(ErrorCode other) {
            boolean take = !taken && same(error, other);
            taken |= take;
            return take;
        }
    }
}
