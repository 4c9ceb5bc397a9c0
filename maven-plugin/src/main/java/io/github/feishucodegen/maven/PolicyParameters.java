package io.github.feishucodegen.maven;

import io.github.feishucodegen.diff.Contract;
import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.accept.AcceptedChange;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.accept.TeamPolicy;
import io.github.feishucodegen.diff.rule.Impact;
import io.github.feishucodegen.pipeline.Comparison;
import io.github.feishucodegen.pipeline.ReviewSettings;
import java.io.File;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters by which changes are judged. */
record PolicyParameters(
        @Nullable File accepted,
        @Nullable File policy,
        @Nullable String level,
        @Nullable String sunset) {
    /**
     * @throws IllegalArgumentException if a parameter is mistyped
     * @throws io.github.feishucodegen.pipeline.UnreadableSideException if a file cannot be read
     */
    Review.Policy with(Contract contract, FailOn failOn) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<AcceptedChange> known = accepted == null ? List.of() : Comparison.readAccepted(accepted.toPath());
        TeamPolicy team = policy == null ? TeamPolicy.NONE : Comparison.readPolicy(policy.toPath());
        Impact shown = level == null ? null : ReviewSettings.level(level);
        LocalDate last = sunset == null ? null : ReviewSettings.sunset(sunset, today);
        return new Review.Policy(contract, failOn, known, today, team, shown, last);
    }
}
