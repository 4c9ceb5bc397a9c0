package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.javacode.JavaEmitter;
import io.github.feishucodegen.javacode.SampleEmitter;
import io.github.feishucodegen.javacode.TestEmitter;
import io.github.feishucodegen.naming.JavaNames;
import io.github.feishucodegen.output.FileSet;

/** The parts of generated Java. All parts use the same names. */
record JavaParts(Result<JavaNames> names) {
    private static final String SAMPLES = "samples/";

    Result<FileSet> client() {
        return names.then(JavaEmitter::emit);
    }

    Result<FileSet> tests() {
        return names.then(TestEmitter::emit);
    }

    Result<FileSet> samples() {
        return names.then(SampleEmitter::emit);
    }

    Result<FileSet> testsAndSamples() {
        return tests().then(tests -> Result.of(tests.and(samples().value().renamed(path -> SAMPLES + path))));
    }
}
