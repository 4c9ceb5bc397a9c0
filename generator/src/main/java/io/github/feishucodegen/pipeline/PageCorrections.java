package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.correction.CorrectionReader;
import io.github.feishucodegen.correction.Corrections;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.source.PageSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The overlays of a set of pages.
 *
 * @param files how many there are
 */
record PageCorrections(Corrections corrections, int files) {
    static final String UNREADABLE = "overlay-unreadable";

    /** @param partial whether pages were left out that the corrections may be about */
    static Result<PageCorrections> of(List<PageSource> overlays, boolean partial) {
        AtomicReference<Corrections> all = new AtomicReference<>(Corrections.NONE);
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (PageSource overlay : overlays) {
            var text = overlay.read();
            // The findings of a file are about it as a page.
            text.diagnostics().stream().map(PageCorrections::ofOverlay).forEach(diagnostics::add);
            text.value().ifPresent(page -> {
                Result<Corrections> read = CorrectionReader.read(page.name(), page.text());
                all.set(all.get().and(read.value()));
                diagnostics.addAll(read.diagnostics());
            });
        }
        Corrections corrections = partial ? all.get().ofSomePages() : all.get();
        return new Result<>(new PageCorrections(corrections, overlays.size()), diagnostics);
    }

    private static Diagnostic ofOverlay(Diagnostic finding) {
        Location location = finding.location();
        return new Diagnostic(UNREADABLE, finding.severity(), finding.message(), location, finding.hint());
    }
}
