package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.declaration.EventDeclaration;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.openapi.OpenApiExport;
import io.github.feishucodegen.output.OutputFolder;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.printing.CorpusPages;
import io.github.feishucodegen.printing.EventPrinter;
import io.github.feishucodegen.printing.Notation;
import io.github.feishucodegen.printing.PagePrinter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How much of what pages about events say arrives in the export. */
@Tag("corpus")
class EventScoreTest {
    @ParameterizedTest
    @EnumSource(
            value = PlatformPages.class,
            names = {"NATIVE", "CONVERTED_2026_03"})
    void allEventsArrive(PlatformPages pages, @TempDir Path folder) throws IOException, InterruptedException {
        assertFloors(score(pages.model(), folder), "99.9");
    }

    /** The pages in the form that the portal publishes, without any mark of levels. */
    @Test
    void allEventsArriveFromPagesWithoutNesting(@TempDir Path folder) throws IOException, InterruptedException {
        Notation notation = Notation.PUBLISHED.withoutNesting();
        Path pages = folder.resolve("pages");
        for (Map.Entry<String, OperationDeclaration> page :
                CorpusPages.operations("native").entrySet()) {
            write(pages.resolve(page.getKey()), PagePrinter.print(page.getValue(), notation, 1));
        }
        for (Map.Entry<String, EventDeclaration> event :
                CorpusPages.events("native").entrySet()) {
            String name = event.getKey().replace(".md ", "-") + ".md";
            write(pages.resolve(name), EventPrinter.print(event.getValue(), notation, 1));
        }

        ApiModel model = Pipeline.over(new PageSelection(List.of(pages), List.of(), List.of()))
                .read()
                .value()
                .model();

        assertFloors(score(model, folder), "99.5");
    }

    private static void assertFloors(Score score, String rows) {
        Map<String, String> floors = Map.of("events", "100", "rows", rows, "types", "99.9", "enums", "99.9");
        floors.forEach((counted, least) ->
                assertThat(score.hundredths().get(counted)).as(counted).isGreaterThanOrEqualTo(new BigDecimal(least)));
    }

    private static Score score(ApiModel model, Path folder) throws IOException, InterruptedException {
        Path openApi = folder.resolve("openapi");
        OutputFolder.write(OpenApiExport.export(model), openApi);
        Path program = Shared.find("bin", "score.py");
        return Score.of(program, Shared.find("oracle", "events.json"), openApi, folder.resolve("score.txt"));
    }

    private static void write(Path file, String page) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, page);
    }
}
