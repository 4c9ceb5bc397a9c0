package io.github.feishucodegen.maven;

import io.github.feishucodegen.pipeline.JavaTarget;
import io.github.feishucodegen.pipeline.Pipeline;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/**
 * What an execution is asked for.
 *
 * @param part of what can be generated
 * @param source of the pipeline, which is made when it is needed: reading names takes longer than finding that nothing changed
 * @param facts all that decides about the output beside the pages, one a line, without a path of this machine
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

    /** Makes what reads and writes. */
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
