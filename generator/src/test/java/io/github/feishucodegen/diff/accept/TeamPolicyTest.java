package io.github.feishucodegen.diff.accept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Contract;
import io.github.feishucodegen.diff.Coverage;
import io.github.feishucodegen.diff.Diff;
import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.Occurrence;
import io.github.feishucodegen.diff.VersionBump;
import io.github.feishucodegen.diff.java.JavaVerdict;
import io.github.feishucodegen.diff.report.Format;
import io.github.feishucodegen.diff.rule.Impact;
import io.github.feishucodegen.diff.rule.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class TeamPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Change GONE = change("operation-removed", "lamp.v1.light.get", "lamp");
    private static final Change NEW_VALUE = change("response-value-added", "type lamp.v1.light state", "lamp");
    private static final Change OTHER = change("response-value-added", "type room.v1.room kind", "room");
    private static final Diff DIFF = new Diff(List.of(GONE, NEW_VALUE, OTHER), Coverage.ofEqual(3));

    @Test
    void severitiesCanBeSetForRulesInServices() {
        Review review = review("""
                format: 1
                severities:
                  - rule: response-value-*
                    service: lamp
                    severity: safe
                  - rule: operation-removed
                    severity: text
                """);
        assertThat(review.open(Impact.SAFE)).extracting(Change::element).containsExactly(NEW_VALUE.element());
        assertThat(review.open(Impact.RISKY)).extracting(Change::element).containsExactly(OTHER.element());
        assertThat(review.open(Impact.TEXT)).extracting(Change::element).containsExactly(GONE.element());
        assertThat(review.failures()).isEmpty();
        assertThat(review.step()).isEqualTo(VersionBump.MINOR);
    }

    @Test
    void aPatternAcceptsWhatMatchesUntilItExpires() {
        String policy = """
                format: 1
                accepted:
                  - rule: "*"
                    element: "lamp.v1.*"
                    reason: agreed
                    expires: %s
                  - rule: field-deprecated
                    reason: of no use
                """;
        Review valid = review(policy.formatted("2026-06-01"));
        assertThat(valid.accepted())
                .extracting(known -> known.change().element())
                .containsExactly(GONE.element());
        assertThat(valid.failures()).isEmpty();
        assertThat(valid.stale()).extracting(AcceptedChange::reason).containsExactly("of no use");
        Review expired = review(policy.formatted("2026-05-31"));
        assertThat(expired.accepted()).isEmpty();
        assertThat(expired.failures()).extracting(Change::element).containsExactly(GONE.element());
        assertThat(Format.TEXT.write(expired)).contains("Expired on 2026-05-31");
    }

    @Test
    void aPatternForJavaAcceptsNothingThatBreaksTheWire() {
        String policy =
                "{\"format\": 1, \"accepted\": [{\"rule\": \"operation-*\", \"side\": \"%s\", \"reason\": \"r\"}]}";
        assertThat(review(policy.formatted("java")).accepted()).isEmpty();
        assertThat(review(policy.formatted("wire")).accepted()).hasSize(1);
        assertThat(review(policy.formatted("both")).accepted()).hasSize(1);
    }

    @Test
    void whatIsBelowTheLevelIsCountedAndStillFails() {
        Review review = review("format: 1\nlevel: breaking\n", FailOn.RISKY);
        assertThat(review.open()).extracting(Change::element).containsExactly(GONE.element());
        assertThat(review.failures()).hasSize(3);
        assertThat(Format.TEXT.write(review))
                .contains("2 below the level not shown")
                .doesNotContain(OTHER.element() + ":");
    }

    @Test
    void ownersAreNamedInEachFormatForPeople() {
        Review review = review("format: 1\nowners:\n  - service: l*\n    owners: ['@lights']\n");
        assertThat(review.team().owners(GONE)).containsExactly("@lights");
        assertThat(review.team().owners(OTHER)).isEmpty();
        for (Format format : List.of(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON)) {
            assertThat(format.write(review)).contains("@lights");
        }
    }

    @Test
    void breakingChangesCanBeAllowedForARelease() {
        String policy = "format: 1\nbreaking:\n  allowedFor: 2.0\n  reason: callers know\n  expires: %s\n";
        Review allowed = review(policy.formatted("2026-06-01"));
        assertThat(allowed.failures()).isEmpty();
        assertThat(allowed.step()).isEqualTo(VersionBump.MAJOR);
        assertThat(Format.TEXT.write(allowed)).contains("Breaking changes are allowed for 2.0: callers know.");
        assertThat(review(policy.formatted("2026-05-31")).failures()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            level: risky                                    | format is not 1
            {format: 1, levels: risky}                      | the policy: unknown member 'levels'
            {format: 1, level: high}                        | level: there is no severity 'high'
            {format: 1, severities: [{rule: lamp, severity: safe}]} | severities 1: there is no rule 'lamp'
            {format: 1, severities: {rule: lamp}}           | severities is not a list
            {format: 1, accepted: [{rule: '*'}]}            | accepted 1: reason is missing or empty
            {format: 1, accepted: [{rule: '*', reason: r, side: left}]} | accepted 1: side is not wire, java or both
            {format: 1, accepted: [{rule: '*', reason: r, expires: soon}]} | 'soon' is not a date
            {format: 1, owners: [{service: im}]}            | owners 1: owners is missing or empty
            [format                                         | not valid YAML
            {format: 1, format: 1}                          | not valid YAML
            """)
    void aMistakeIsNamed(String policy, String message) {
        assertThatThrownBy(() -> TeamPolicyReader.read(policy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    /** The example in the documentation is a policy, and the schema knows all that it has. */
    @Test
    void theExampleInTheDocumentationIsValid() throws IOException {
        String documentation = Files.readString(Path.of("..", "docs", "diff.md"));
        int start = documentation.indexOf("    # yaml-language-server: $schema=policy-1.schema.json");
        String example = documentation
                .substring(start, documentation.indexOf("\n\n", start))
                .replaceAll("(?m)^ {4}", "");
        TeamPolicy policy = TeamPolicyReader.read(example);
        assertThat(policy.severities()).isNotEmpty();
        assertThat(policy.accepted()).isNotEmpty();
        assertThat(policy.owners()).isNotEmpty();
        assertThat(policy.breaking()).isNotNull();
        ObjectMapper json = new ObjectMapper();
        JsonNode read = json.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(example));
        assertThat(schema().validate(read.toString(), InputFormat.JSON)).isEmpty();
        assertThat(schema().validate("{\"format\": 1, \"accepted\": [{\"rule\": \"*\"}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema schema() throws IOException {
        try (InputStream in = TeamPolicy.class.getResourceAsStream("policy-1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new ObjectMapper().readTree(in));
        }
    }

    private static Review review(String policy) {
        return review(policy, FailOn.BREAKING);
    }

    private static Review review(String policy, FailOn failOn) {
        TeamPolicy team = TeamPolicyReader.read(policy);
        return Review.of(
                "old", "new", "", DIFF, new Review.Policy(Contract.BOTH, failOn, List.of(), TODAY, team, null, null));
    }

    private static Change change(String rule, String element, String service) {
        Location at = new Location(service + ".md", 1);
        return new Change(
                Rules.find(rule).orElseThrow(),
                element,
                "changed",
                "a",
                "b",
                "",
                List.of(new Occurrence(service + ".v1.light.get", "", at, at)),
                JavaVerdict.NOTHING);
    }
}
