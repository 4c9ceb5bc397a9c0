package io.github.feishucodegen.maven;

import io.github.feishucodegen.pipeline.JavaTarget;
import io.github.feishucodegen.pipeline.Pipeline;
import java.nio.file.Path;
import java.util.List;

/**
 * What an execution is asked for.
 *
 * @param facts all that decides about the output beside the pages, one a line, without a path of this machine
 */
record ClientRequest(
        Pipeline pipeline,
        JavaTarget target,
        List<Source> sources,
        ProjectPaths paths,
        List<String> facts,
        boolean failOnWarning) {
    ClientRequest {
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
    }

    Path folder() {
        return target.folder();
    }

    String shownFolder() {
        return paths.shown(folder());
    }
}
