package io.github.feishucodegen.maven;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.pipeline.JavaTarget;
import io.github.feishucodegen.pipeline.Outcome;
import io.github.feishucodegen.pipeline.Pipeline;

/** The part of the output that a goal generates. */
enum Part {
    CLIENT("client") {
        @Override
        Result<Outcome> write(Pipeline pipeline, JavaTarget target) {
            return pipeline.writeJava(target);
        }
    },

    TESTS("tests") {
        @Override
        Result<Outcome> write(Pipeline pipeline, JavaTarget target) {
            return pipeline.writeTests(target, false);
        }
    },

    TESTS_AND_SAMPLES("tests and samples") {
        @Override
        Result<Outcome> write(Pipeline pipeline, JavaTarget target) {
            return pipeline.writeTests(target, true);
        }
    };

    private final String words;

    Part(String words) {
        this.words = words;
    }

    abstract Result<Outcome> write(Pipeline pipeline, JavaTarget target);

    @Override
    public String toString() {
        return words;
    }
}
