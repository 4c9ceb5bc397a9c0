package io.github.feishucodegen.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A value, and what there is to say about how it came to be. */
public record Result<T>(T value, List<Diagnostic> diagnostics) {
    public Result {
        diagnostics = List.copyOf(diagnostics);
    }

    public static <T> Result<T> of(T value) {
        return new Result<>(value, List.of());
    }

    /** Goes on with the value and keeps the diagnostics of both steps. */
    public <R> Result<R> then(Function<? super T, Result<R>> step) {
        Result<R> next = step.apply(value);
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(next.diagnostics);
        return new Result<>(next.value, all);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
