package io.github.feishucodegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.RandomModels;
import io.github.feishucodegen.output.FileSet;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every model, however hostile its texts. */
class OpenApiExportPropertiesTest {
    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyDocumentIsValidAndEveryOperationStandsSomewhere(long seed) {
        ApiModel model = RandomModels.fromSeed(seed);
        FileSet files = OpenApiExport.export(model);

        int operations = 0;
        for (String path : files.paths()) {
            assertThat(path).matches("[A-Za-z0-9_-][A-Za-z0-9._-]*\\.json").isNotEqualToIgnoringCase("CON.json");
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(files.text(path)))
                    .isTrue();
            operations += operations(StrictParser.parse(files.text(path)));
        }
        assertThat(operations).isEqualTo(model.operations().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheModelAndTheLocaleDoNotMatter(long seed) {
        ApiModel model = RandomModels.fromSeed(seed);
        List<Operation> shuffled = new ArrayList<>(model.operations());
        Collections.shuffle(shuffled, new Random(seed));
        Locale locale = Locale.getDefault();
        FileSet files = OpenApiExport.export(model);

        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(OpenApiExport.export(new ApiModel(shuffled, model.events(), model.types())))
                    .isEqualTo(files);
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static int operations(OpenAPI document) {
        return document.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(List::stream)
                .mapToInt(operation -> 1 + others(operation))
                .sum();
    }

    private static int others(io.swagger.v3.oas.models.Operation operation) {
        Map<String, Object> extensions = operation.getExtensions();
        Object others = extensions == null ? null : extensions.get("x-feishu-other-operations");
        return others == null ? 0 : ((Collection<?>) others).size();
    }
}
