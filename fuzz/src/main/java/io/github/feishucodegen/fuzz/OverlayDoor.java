package io.github.feishucodegen.fuzz;

import io.github.feishucodegen.correction.CorrectionReader;
import io.github.feishucodegen.correction.Corrections;
import io.github.feishucodegen.diagnostic.Result;

/** Reading of overlays. What cannot be read is a finding, never an exception. */
final class OverlayDoor implements Door {
    @Override
    public void enter(byte[] bytes) {
        Result<Corrections> overlay = CorrectionReader.read("overlay.yaml", Door.text(bytes));
        Door.law(
                overlay.value() != Corrections.NONE || !overlay.diagnostics().isEmpty(),
                "an overlay without corrections has no finding");
    }
}
