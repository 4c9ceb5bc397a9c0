package io.github.feishucodegen.maven;

import io.github.feishucodegen.linking.knowledge.KnowledgeFormatException;
import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import io.github.feishucodegen.pipeline.NestingFile;
import java.io.File;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The parameters with the nesting knowledge.
 *
 * @param shipped whether to use the knowledge of the plugin
 */
record KnowledgeParameter(List<NestingKnowledge> files, boolean shipped) {
    private static final String PARAMETER = " (parameter knowledge)";

    KnowledgeParameter {
        files = List.copyOf(files);
    }

    static KnowledgeParameter of(List<File> files, boolean shipped) throws MojoFailureException {
        List<NestingKnowledge> read = new ArrayList<>();
        for (File file : files) {
            try {
                read.add(NestingFile.read(file.toPath()));
            } catch (KnowledgeFormatException e) {
                throw new MojoFailureException(file + ": " + e.getMessage() + PARAMETER, e);
            } catch (UncheckedIOException e) {
                throw new MojoFailureException(e.getMessage() + PARAMETER, e);
            }
        }
        return new KnowledgeParameter(read, shipped);
    }

    NestingKnowledge knowledge() {
        return NestingFile.choose(files, shipped);
    }

    /** A text that differs for different knowledge. */
    String fact() {
        return NestingFile.fact(files, shipped);
    }
}
