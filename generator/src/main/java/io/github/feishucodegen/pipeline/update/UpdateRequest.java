package io.github.feishucodegen.pipeline.update;

import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.report.PageLinks;
import io.github.feishucodegen.pull.PullRequest;
import java.nio.file.Path;

/**
 * The wishes of a user about an update.
 *
 * @param pages the folder of the pages as the user named it, for reports
 * @param policy how changes are judged
 * @param reports the folder for the reports
 * @param links the addresses of old and new pages, for the report in HTML
 */
public record UpdateRequest(
        PullRequest pull, String pages, ClientSettings client, Review.Policy policy, Path reports, PageLinks links) {
    Path folder() {
        return pull.folder();
    }
}
