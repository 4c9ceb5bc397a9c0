package io.github.feishucodegen.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A value and the diagnostics that were reported while it was computed. */
public record Result<T>(T value, List<Diagnostic> diagnostics) {
    public Result {
        diagnostics = List.copyOf(diagnostics);
    }

    public static <T> Result<T> of(T value) {
        return new Result<>(value, List.of());
    }

    /** Applies the next step to the value and keeps the diagnostics of both steps. */
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
