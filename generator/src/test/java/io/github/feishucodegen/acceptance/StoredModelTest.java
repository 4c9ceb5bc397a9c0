package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.ModelJson;
import io.github.feishucodegen.openapi.OpenApiExport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is lost between writing a model and reading it. */
class StoredModelTest {
    @ParameterizedTest
    @EnumSource(Corpus.class)
    void isTheModelItself(Corpus corpus) {
        String json = ModelJson.write(corpus.model());
        ApiModel read = ModelJson.read(json);

        assertThat(read).isEqualTo(corpus.model());
        assertThat(ModelJson.write(read)).isEqualTo(json);
    }

    @ParameterizedTest
    @EnumSource(Corpus.class)
    void generatesWhatTheModelGenerates(Corpus corpus) {
        ApiModel read = ModelJson.read(ModelJson.write(corpus.model()));

        assertThat(GeneratedClient.sources(read)).isEqualTo(corpus.client().sources());
        assertThat(OpenApiExport.export(read)).isEqualTo(OpenApiExport.export(corpus.model()));
    }
}
