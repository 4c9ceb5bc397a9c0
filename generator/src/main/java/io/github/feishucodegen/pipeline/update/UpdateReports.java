package io.github.feishucodegen.pipeline.update;

import io.github.feishucodegen.diff.report.Format;
import io.github.feishucodegen.output.OutputFile;
import java.nio.file.Path;

/**
 * Writes the reports of an update into a folder. All of them are written by each update, so that no step after it reads
 * the report of an earlier one.
 */
final class UpdateReports {
    private UpdateReports() {}

    static void write(UpdateResult result, UpdateRequest request) {
        Path folder = request.reports();
        OutputFile.write(UpdateMarkdown.of(result), folder.resolve("report.md"));
        OutputFile.write(Format.HTML.write(result.review(), request.links()), folder.resolve("report.html"));
        OutputFile.write(UpdateJson.of(result), folder.resolve("report.json"));
        OutputFile.write(result.title() + "\n", folder.resolve("title.txt"));
        OutputFile.write(result.verdict().word() + "\n", folder.resolve("verdict.txt"));
    }
}
