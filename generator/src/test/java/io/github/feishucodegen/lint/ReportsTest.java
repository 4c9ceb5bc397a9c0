package io.github.feishucodegen.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.PageFinding;
import io.github.feishucodegen.diagnostic.TableFinding;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private static final List<Diagnostic> FINDINGS = List.of(
            Diagnostic.of(TableFinding.DUPLICATE_ROW, new Location("目录/a b%.md", 7), "'x' twice", "remove one"),
            Diagnostic.of(PageFinding.PAGE_NOT_UTF8, new Location("c:d.md", 1), "byte 0xC0", "save as UTF-8"));

    @Test
    void sarifHasAllThatItsReadersAskFor() throws IOException {
        JsonNode report = new ObjectMapper().readTree(SarifReport.write(Rules.all(), FINDINGS));

        assertThat(report.at("/version").textValue()).isEqualTo("2.1.0");
        assertThat(report.at("/runs")).hasSize(1);
        JsonNode rules = report.at("/runs/0/tool/driver/rules");
        assertThat(rules).hasSize(Rules.all().size()).allSatisfy(rule -> {
            assertThat(rule.at("/shortDescription/text").textValue()).isNotBlank();
            assertThat(rule.at("/help/text").textValue()).isNotBlank();
            assertThat(rule.at("/defaultConfiguration/level").textValue()).isIn("error", "warning", "note");
        });
        JsonNode result = report.at("/runs/0/results/0");
        assertThat(rules.at("/" + result.get("ruleIndex").intValue() + "/id")).isEqualTo(result.get("ruleId"));
        assertThat(result.get("level").textValue()).isEqualTo("warning");
        assertThat(result.at("/message/text").textValue()).isEqualTo("'x' twice; remove one");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").intValue())
                .isEqualTo(7);
    }

    @Test
    void sarifIsWhatItsSchemaAllows() {
        assertThat(SarifSchema.faults(SarifReport.write(Rules.all(), FINDINGS))).isEmpty();
        assertThat(SarifSchema.faults(SarifReport.write(Rules.all(), List.of())))
                .isEmpty();
        assertThat(SarifSchema.faults(SarifReport.write(List.of(), FINDINGS))).isEmpty();
    }

    @Test
    void theSchemaOfSarifTellsWhatIsWrong() {
        String report = SarifReport.write(Rules.all(), FINDINGS);

        assertThat(SarifSchema.faults(report.replace("startLine", "line"))).isNotEmpty();
        assertThat(SarifSchema.faults(report.replace("\"warning\"", "\"bad\""))).isNotEmpty();
        assertThat(SarifSchema.faults(report.replace("\"text\" : \"byte", "\"words\" : \"byte")))
                .isNotEmpty();
    }

    @Test
    void sarifNamesPagesByRelativeAddresses() throws IOException {
        JsonNode results = new ObjectMapper()
                .readTree(SarifReport.write(Rules.all(), FINDINGS))
                .at("/runs/0/results");

        assertThat(results)
                .extracting(result -> URI.create(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .textValue()))
                .allSatisfy(uri -> assertThat(uri.isAbsolute()).isFalse())
                .extracting(URI::getPath)
                .containsExactly("目录/a b%.md", "./c:d.md");
    }

    @Test
    void jsonHasEveryFinding() {
        assertThat(JsonReport.write(FINDINGS.subList(0, 1))).isEqualTo("""
                {
                  "format" : 1,
                  "findings" : [
                    {
                      "rule" : "duplicate-row",
                      "severity" : "warning",
                      "page" : "目录/a b%.md",
                      "line" : 7,
                      "message" : "'x' twice",
                      "advice" : "remove one"
                    }
                  ]
                }
                """);
    }

    @Test
    void nothingFoundIsAReportToo() throws IOException {
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(JsonReport.write(List.of())).get("findings")).isEmpty();
        assertThat(json.readTree(SarifReport.write(Rules.all(), List.of())).at("/runs/0/results"))
                .isEmpty();
    }
}
