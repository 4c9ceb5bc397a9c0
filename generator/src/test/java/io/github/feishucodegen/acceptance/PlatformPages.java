package io.github.feishucodegen.acceptance;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.lint.RuleSelection;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.pipeline.LintResult;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.List;

/** The platform's pages in one dialect; they are read, linted and compiled once for all tests, as long as there is room. */
enum PlatformPages {
    NATIVE("native"),
    MIRROR("mirror"),
    CONVERTED_2026_03("converted-2026-03"),
    CONVERTED_2026_05("converted-2026-05"),
    PUBLISHED("published-2026-07"),
    MIXED("mixed");

    private final String folder;
    private SoftReference<Result<LintResult>> linting = new SoftReference<>(null);
    private SoftReference<GeneratedClient> client = new SoftReference<>(null);

    PlatformPages(String folder) {
        this.folder = folder;
    }

    Path folder() {
        return Shared.find("corpus", folder);
    }

    Result<LintResult> lint() {
        PageSelection pages = new PageSelection(List.of(folder()), List.of(), List.of());
        Result<LintResult> found = linting.get();
        if (found == null) {
            found = Pipeline.over(pages).lint(RuleSelection.ALL);
            linting = new SoftReference<>(found);
        }
        return found;
    }

    ApiModel model() {
        return lint().value().reading().model();
    }

    GeneratedClient client() {
        GeneratedClient found = client.get();
        if (found == null) {
            found = GeneratedClient.of(model());
            client = new SoftReference<>(found);
        }
        return found;
    }
}
