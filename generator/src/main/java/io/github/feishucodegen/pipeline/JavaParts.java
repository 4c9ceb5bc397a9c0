package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.javacode.JavaEmitter;
import io.github.feishucodegen.javacode.JavaOptions;
import io.github.feishucodegen.javacode.SampleEmitter;
import io.github.feishucodegen.javacode.TestEmitter;
import io.github.feishucodegen.linking.OverlaidModel;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.output.FileSet;
import io.github.feishucodegen.overlay.Overlay;

/** What Java there is to be made of a model: all parts by the same names. */
final class JavaParts {
    private static final String SAMPLES = "samples/";

    private final ApiModel model;
    private final JavaOptions options;

    JavaParts(ApiModel model, BasePackage basePackage, Overlay names) {
        this.model = OverlaidModel.of(model, names);
        this.options = new JavaOptions(basePackage.name(), names);
    }

    Result<FileSet> client() {
        return JavaEmitter.emit(model, options);
    }

    Result<FileSet> tests() {
        return TestEmitter.emit(model, options);
    }

    Result<FileSet> samples() {
        return SampleEmitter.emit(model, options);
    }

    Result<FileSet> testsAndSamples() {
        return tests().then(tests ->
                samples().then(samples -> Result.of(tests.and(samples.renamed(path -> SAMPLES + path)))));
    }
}
