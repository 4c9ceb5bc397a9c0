package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.correction.CorrectionReader;
import io.github.feishucodegen.correction.Corrections;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.OverlayFinding;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.source.PageSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The corrections of all overlays.
 *
 * @param files the number of overlays
 */
record PageCorrections(Corrections corrections, int files) {

    /** @param partial whether some pages were left out; corrections can be about these pages */
    static Result<PageCorrections> of(List<PageSource> overlays, boolean partial) {
        AtomicReference<Corrections> all = new AtomicReference<>(Corrections.NONE);
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (PageSource overlay : overlays) {
            var text = overlay.read();
            // The findings treat the file as a page, so they get the id of unreadable overlays.
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
        return Diagnostic.of(OverlayFinding.OVERLAY_UNREADABLE, finding.location(), finding.message(), finding.hint());
    }
}
