package io.github.feishucodegen.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.feishucodegen.diff.DiffPages;
import io.github.feishucodegen.diff.Differ;
import io.github.feishucodegen.diff.EditsFixture;
import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.Occurrence;
import io.github.feishucodegen.diff.Snapshot;
import io.github.feishucodegen.diff.accept.AcceptedChange;
import io.github.feishucodegen.diff.accept.AcceptedChanges;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.java.JavaVerdict;
import io.github.feishucodegen.diff.rule.Rule;
import io.github.feishucodegen.diff.rule.Rules;
import io.github.feishucodegen.linking.ModelAssembler;
import io.github.feishucodegen.lint.SarifSchema;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.RandomModels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class FormatTest {
    private static final Review SMALL = review(
            ModelAssembler.of(List.of(
                    EditsFixture.operation("get", "interviewer", "string"),
                    EditsFixture.operation("list", "interviewer", "string"))),
            ModelAssembler.of(List.of(
                    EditsFixture.operation("get", "interviewer", "integer"),
                    EditsFixture.operation("list", "interviewer", "integer"))));

    @Test
    void textSaysWhatMattersInAFewLines() {
        assertThat(Format.TEXT.write(SMALL)).isEqualTo("""
                old → new
                2 operations on both sides; 1 change: 1 breaking.
                Suggested version step: major, because of 1 breaking change.

                Causes
                  1. type hire.v1.interviewer name: has another type (was string, is integer). [breaking]
                     Moved: 1 change, 2 operations, 1 class of the client, 1 signature lost.
                     If the page is wrong, correct it in an overlay (--overlay). Otherwise accept the change (--accepted).

                Compared: 2 operations and 0 events on both sides, 0 of them page by page; 0 on pages of another name.
                Forms: unknown. Languages: unknown.

                Breaking (1)
                  A field of a response has another type. [response-type-changed]
                  %s
                    type hire.v1.interviewer name: has another type (was string, is integer) \
                [wire: breaking, Java: breaks source and binary]
                        Interviewer: String getName()
                        affects 2 operations, 1 class
                        hire.v1.interviewer.get: get.md:4
                        hire.v1.interviewer.list: list.md:4

                To accept one of the 1 that fail, paste its entry into the file given with
                --accepted and say why:
                  %s,
                """.formatted(
                        SMALL.open().get(0).rule().explanation(),
                        AcceptedChanges.entryFor(SMALL.open().get(0))));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whateverPagesSayStaysInItsPlace(Format format) {
        for (long seed = 0; seed < 30; seed++) {
            Review review = review(RandomModels.fromSeed(seed), RandomModels.fromSeed(seed + 1));
            String text = format.write(review);
            assertThat(text).isEqualTo(format.write(review));
            assertThat(text.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
        }
    }

    @Test
    void jsonFitsItsSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new ObjectMapper().readTree(resource("diff-1.schema.json")));
        for (long seed = 0; seed < 30; seed++) {
            Review review = review(RandomModels.fromSeed(seed), RandomModels.fromSeed(seed + 1));
            assertThat(schema.validate(Format.JSON.write(review), InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(schema.validate(Format.JSON.write(accepted()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{\"format\": 1}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void sarifPointsAtTheNewPageAndTellsTheOldOne() throws IOException {
        JsonNode log = new ObjectMapper().readTree(Format.SARIF.write(SMALL));
        JsonNode result = log.at("/runs/0/results/0");

        assertThat(result.get("level").textValue()).isEqualTo("error");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .textValue())
                .isEqualTo("docs/get.md");
        assertThat(result.at("/relatedLocations/0/physicalLocation/region/startLine")
                        .intValue())
                .isEqualTo(4);
        assertThat(log.at("/runs/0/tool/driver/rules/" + result.get("ruleIndex").intValue() + "/id"))
                .isEqualTo(result.get("ruleId"));
        assertThat(new ObjectMapper()
                        .readTree(Format.SARIF.write(accepted()))
                        .at("/runs/0/results/0/suppressions/0/justification")
                        .textValue())
                .isEqualTo("agreed");
    }

    @Test
    void sarifFitsItsSchema() {
        assertThat(SarifSchema.faults(Format.SARIF.write(SMALL))).isEmpty();
        assertThat(SarifSchema.faults(Format.SARIF.write(accepted()))).isEmpty();
        for (long seed = 0; seed < 30; seed++) {
            Review review = review(RandomModels.fromSeed(seed), RandomModels.fromSeed(seed + 1));
            assertThat(SarifSchema.faults(Format.SARIF.write(review))).isEmpty();
        }
    }

    @Test
    void sarifNamesAnyPageByARelativeAddress() throws IOException {
        for (long seed = 0; seed < 30; seed++) {
            Review review = review(RandomModels.fromSeed(seed), RandomModels.fromSeed(seed + 1));
            for (JsonNode result :
                    new ObjectMapper().readTree(Format.SARIF.write(review)).at("/runs/0/results")) {
                String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .textValue();
                assertThat(URI.create(uri).isAbsolute()).isFalse();
            }
        }
    }

    @Test
    void annotationsAreCommandsOfOneLine() {
        assertThat(Format.ANNOTATIONS.write(SMALL))
                .isEqualTo("::error title=Cause 1::type hire.v1.interviewer name: has another type (was string, is "
                        + "integer). Moved: 1 change, 2 operations, 1 class of the client, 1 signature lost. If the "
                        + "page is wrong, correct it in an overlay (--overlay). Otherwise accept the change "
                        + "(--accepted).\n"
                        + "::notice title=What was compared::Compared: 2 operations and 0 events on both sides, 0 of "
                        + "them page by page; 0 on pages of another name. Forms: unknown. Languages: unknown.\n"
                        + "::error file=docs/get.md,line=4,title=A field of a response has another type.::"
                        + "type hire.v1.interviewer name: has another type (was string, is integer) [wire: breaking, "
                        + "Java: breaks source and binary]\n");
        for (long seed = 0; seed < 30; seed++) {
            Review review = review(RandomModels.fromSeed(seed), RandomModels.fromSeed(seed + 1));
            assertThat(Format.ANNOTATIONS.write(review).lines())
                    .allMatch(
                            line -> line.matches("::(error|warning|notice) (file=[^,]*,line=\\d+,)?title=[^:,]+::.*"));
        }
    }

    @Test
    void junitCountsWhatFails() throws Exception {
        Document failed = xml(Format.JUNIT.write(SMALL));
        assertThat(failed.getDocumentElement().getAttribute("failures")).isEqualTo("1");
        assertThat(failed.getElementsByTagName("failure").getLength()).isEqualTo(1);
        Document fine = xml(Format.JUNIT.write(accepted()));
        assertThat(fine.getElementsByTagName("failure").getLength()).isZero();
        assertThat(fine.getElementsByTagName("skipped").getLength()).isEqualTo(1);
        for (long seed = 0; seed < 30; seed++) {
            xml(Format.JUNIT.write(review(RandomModels.fromSeed(seed), RandomModels.fromSeed(seed + 1))));
        }
    }

    @Test
    void sarifAndJUnitFoldEqualEdits() throws Exception {
        List<Change> equal = new ArrayList<>();
        for (String element : List.of("a.get error 1", "b.get error 1", "c.get error 1")) {
            equal.add(reworded(element, "param is invalis", "param is invalid"));
        }
        List<Change> changes = new ArrayList<>(equal);
        changes.add(reworded("d.get error 2", "no such thing", "no such job"));
        Review review = review(new Diff(changes, Coverage.ofEqual(4)), List.of());

        JsonNode results =
                new ObjectMapper().readTree(Format.SARIF.write(review)).at("/runs/0/results");
        assertThat(results).hasSize(2);
        assertThat(results.at("/0/message/text").textValue()).startsWith("3 × a.get error 1 and elsewhere: ");
        assertThat(results.at("/0/properties/changes").intValue()).isEqualTo(3);
        assertThat(results.at("/0/properties/wire").textValue()).isEqualTo("unchanged");
        assertThat(results.at("/0/properties/java").textValue())
                .isEqualTo(changes.get(0).java().words());
        assertThat(results.at("/0/relatedLocations").findValuesAsText("uri"))
                .containsExactly("docs/b.get", "docs/c.get");
        assertThat(results.at("/1/relatedLocations").isMissingNode()).isTrue();
        assertThat(SarifSchema.faults(Format.SARIF.write(review))).isEmpty();

        Document junit = xml(Format.JUNIT.write(review));
        assertThat(junit.getDocumentElement().getAttribute("tests")).isEqualTo("2");
        assertThat(junit.getElementsByTagName("testcase")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("name")
                        .getNodeValue())
                .isEqualTo("3 × a.get error 1 and elsewhere");
    }

    @Test
    void junitHasBothVerdictsAndAnEntryForEachFoldedChange() throws Exception {
        List<Change> equal = List.of(
                reworded("a.get error 1", "param is invalis", "param is invalid"),
                reworded("b.get error 1", "param is invalis", "param is invalid"));
        Review.Policy any = new Review.Policy(Contract.BOTH, FailOn.ANY, List.of(), LocalDate.of(2026, 6, 1));
        String text = Format.JUNIT.write(Review.of("old", "new", "docs/", new Diff(equal, Coverage.ofEqual(2)), any));
        Document junit = xml(text);
        assertThat(junit.getDocumentElement().getAttribute("failures")).isEqualTo("1");
        assertThat(text)
                .contains("<property name=\"wire\" value=\"unchanged\"/><property name=\"java\" value=\"unchanged\"/>");
        assertThat(junit.getElementsByTagName("failure").item(0).getTextContent())
                .contains(equal.get(0).fingerprint(), equal.get(1).fingerprint());
    }

    private static Change reworded(String element, String before, String after) {
        String page = element.substring(0, element.indexOf(' '));
        Rule rule = Rules.find("error-description-changed").orElseThrow();
        Location at = new Location(page, 3);
        return new Change(
                rule,
                element,
                "has another description",
                before,
                after,
                "",
                List.of(new Occurrence(page, "error", null, at)),
                JavaVerdict.NOTHING);
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Everything is removed: far more than a comment can hold. */
    @Test
    void markdownIsNoLongerThanACommentMayBe() {
        List<AcceptedChange> none = List.of();
        Diff diff = Differ.compare(Snapshot.of(DiffPages.specs()), Snapshot.of(ApiModel.EMPTY), "com.example");
        String small = Format.MARKDOWN.write(review(diff, none));
        assertThat(small.length()).isLessThan(65_536);

        List<Operation> many = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            many.add(EditsFixture.operation("get_" + i, "interviewer_" + i, "string"));
        }
        Review large = review(ModelAssembler.of(many), ApiModel.EMPTY);
        String text = Format.MARKDOWN.write(large);
        assertThat(text.length()).isBetween(65_000, 65_536);
        assertThat(text).contains("more are left out");
        assertThat(text.split("<details>", -1)).hasSameSizeAs(text.split("</details>", -1));
    }

    /** However long the changes are, the comment uses the room that a host gives it and no character more. */
    @Test
    void markdownFillsAComment() {
        for (int longer = 0; longer < 60; longer++) {
            List<Operation> many = new ArrayList<>();
            for (int i = 0; i < 900; i++) {
                many.add(EditsFixture.operation(
                        "get_" + "x".repeat(longer) + i, "interviewer_" + "y".repeat(i % 7) + i, "string"));
            }
            String text =
                    Format.MARKDOWN.write(review(new Diff(removed(many), Coverage.ofEqual(many.size())), List.of()));
            assertThat(text.length()).isBetween(64_500, 65_536);
        }
    }

    /** Every operation is gone, and no client is compared, which would take long. */
    private static List<Change> removed(List<Operation> operations) {
        return operations.stream()
                .map(operation -> new Change(
                        Rules.find("operation-removed").orElseThrow(),
                        operation.id().toString(),
                        "is gone",
                        operation.path(),
                        null,
                        "",
                        List.of(new Occurrence(
                                operation.id().toString(),
                                "",
                                operation.pages().get(0).location(),
                                operation.pages().get(0).location())),
                        JavaVerdict.NOTHING))
                .toList();
    }

    private static Review accepted() {
        AcceptedChange entry = new AcceptedChange(
                SMALL.open().get(0).rule().id(),
                SMALL.open().get(0).element(),
                SMALL.open().get(0).fingerprint(),
                "agreed",
                LocalDate.of(2026, 12, 31));
        AcceptedChange stale = new AcceptedChange("operation-added", "x", "0", "once", null);
        return review(new Diff(SMALL.open(), Coverage.ofEqual(2)), List.of(entry, stale));
    }

    private static Review review(ApiModel before, ApiModel after) {
        return review(Differ.compare(Snapshot.of(before), Snapshot.of(after), "com.example"), List.of());
    }

    private static Review review(Diff diff, List<AcceptedChange> accepted) {
        return Review.of(
                "old",
                "new",
                "docs/",
                diff,
                new Review.Policy(Contract.BOTH, FailOn.BREAKING, accepted, LocalDate.of(2026, 3, 1)));
    }

    private static InputStream resource(String name) {
        return FormatTest.class.getResourceAsStream(name);
    }
}
