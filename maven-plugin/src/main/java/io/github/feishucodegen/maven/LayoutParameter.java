package io.github.feishucodegen.maven;

import io.github.feishucodegen.pipeline.Layout;
import org.apache.maven.plugin.MojoFailureException;

/** The parameter {@code layout}. */
final class LayoutParameter {
    private LayoutParameter() {}

    static Layout read(String word) throws MojoFailureException {
        try {
            return Layout.of(word);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage() + " (parameter layout)", e);
        }
    }
}
