package io.github.feishucodegen.maven;

import io.github.feishucodegen.pipeline.JavaTarget;
import io.github.feishucodegen.pipeline.Pipeline;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The request of one execution.
 *
 * @param part the part of the client to generate
 * @param source the source of the pipeline, which is created when needed: reading names takes longer than finding
 *     that nothing changed
 * @param sources the pages and other input files
 * @param facts everything except the pages that decides about the output, one fact a line, without a path of this
 *     machine
 */
record ClientRequest(
        Part part,
        PipelineSource source,
        JavaTarget target,
        List<Source> sources,
        ProjectPaths paths,
        List<String> facts,
        boolean failOnWarning) {
    ClientRequest {
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
    }

    /** Creates the pipeline. */
    interface PipelineSource {
        Pipeline make() throws MojoFailureException;
    }

    Pipeline pipeline() throws MojoFailureException {
        return source.make();
    }

    Path folder() {
        return target.folder();
    }

    String shownFolder() {
        return paths.shown(folder());
    }
}
