package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diff.Contract;
import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Language;
import io.github.feishucodegen.model.LocalizedText;
import io.github.feishucodegen.model.ModelJson;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.Comparison;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.pipeline.Progress;
import io.github.feishucodegen.sdknames.SdkNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One operation, described by a Chinese and an English page. */
class TwoLanguagesTest {
    private static final Path PAGES = Path.of("src/test/resources/languages");

    @TempDir
    private Path temp;

    @Test
    void theModelHasTheTextsOfBothLanguages() {
        ApiModel model = Pipeline.read(selection(PAGES)).value().model();
        Operation operation = operation(model);
        assertThat(operation.title().in(Language.CHINESE)).contains("查询动物");
        assertThat(operation.title().in(Language.ENGLISH)).contains("Get an animal");
        assertThat(operation.title().text()).isEqualTo("查询动物");
        LocalizedText ill =
                operation.parameters().get(1).field().values().get(2).description();
        assertThat(ill.in(Language.CHINESE)).contains("生病");
        assertThat(ill.in(Language.ENGLISH)).contains("Ill");
        assertThat(operation.errors().get(0).advice().in(Language.ENGLISH)).contains("Check the number");
        assertThat(operation.scopes().get(0).description().in(Language.ENGLISH)).contains("View animals");
        assertThat(operation.fieldScopes()).singleElement().satisfies(scope -> {
            assertThat(scope.description().in(Language.CHINESE)).contains("查看饲养员");
            assertThat(scope.description().in(Language.ENGLISH)).contains("View keepers");
        });
        assertThat(operation.errors()).hasSize(1);
        assertThat(ModelJson.read(ModelJson.write(model))).isEqualTo(model);
    }

    @Test
    void generatedCodeHasTheChosenLanguage() throws IOException {
        String english = java(Language.ENGLISH);
        assertThat(english)
                .contains("Gets one animal by its number.")
                .contains("Not examined")
                .contains("There is no such animal")
                .doesNotContain("查询动物")
                .doesNotContain("没有这只动物");
        assertThat(english).as("the text that only the Chinese page has").contains("动物的心情");
        assertThat(java(Language.CHINESE)).contains("未检查").contains("没有这只动物").doesNotContain("Not examined");
    }

    @Test
    void openApiHasTheOtherLanguageAsExtensions() throws IOException {
        pipeline().language(Language.ENGLISH).writeOpenApi(temp.resolve("openapi"));
        assertThat(Files.readString(temp.resolve("openapi/zoo.json")))
                .contains("\"summary\": \"Get an animal\"")
                .contains("\"x-feishu-summary-zh\": \"查询动物\"")
                .contains("\"x-feishu-description-zh\": \"动物的编号\"");
    }

    @Test
    void theDiffOfTwoLanguagesSaysOnlyThat() throws IOException {
        Path chinese = page("zh", text -> text.replace("└ mood | string | 动物的心情\n", ""));
        Path english = page("en", text -> text.replace("└ age | int | The age of the animal in years\n", ""));
        assertThat(rules(chinese, english)).containsExactly("language-changed");
        assertThat(rules(english, chinese)).containsExactly("language-changed");
    }

    @Test
    void onlyTextsOfOneLanguageAreCompared() throws IOException {
        Path chinese = page("zh", text -> text.replace("└ mood | string | 动物的心情\n", ""));
        Path both = temp.resolve("both");
        Files.createDirectories(both);
        Files.copy(chinese.resolve("animal-get.md"), both.resolve("animal-get.md"));
        Path english = page("en", text -> text.replace("└ age | int | The age of the animal in years\n", ""));
        Files.copy(english.resolve("animal-get.md"), both.resolve("animal-get.en.md"));
        assertThat(rules(chinese, both))
                .as("constants that get English names")
                .containsExactly("java-signature-lost", "java-signature-gained", "operation-page-added");
        Files.writeString(
                both.resolve("animal-get.md"),
                Files.readString(both.resolve("animal-get.md")).replace("动物的名字", "动物叫什么"));
        assertThat(rules(chinese, both)).contains("field-description-changed").hasSize(4);
    }

    @Test
    void aContradictionOfStructureIsReported() throws IOException {
        Path english = page("en", text -> text.replace("health | int | No", "health | string | No"));
        List<Diagnostic> findings =
                Pipeline.read(selection(PAGES.resolve("zh"), english)).diagnostics();
        assertThat(findings).extracting(Diagnostic::id).contains("pages-disagree");
    }

    private Path page(String language, UnaryOperator<String> edit) throws IOException {
        Path folder = Files.createTempDirectory(temp, language);
        String text = Files.readString(PAGES.resolve(language).resolve("animal-get.md"));
        Files.writeString(folder.resolve("animal-get.md"), edit.apply(text));
        return folder;
    }

    private static List<String> rules(Path before, Path after) {
        Comparison comparison = new Comparison(before.toString(), after.toString(), List.of(), List.of(), List.of());
        Review review = comparison.review(
                new Review.Policy(Contract.BOTH, FailOn.ANY, List.of(), LocalDate.EPOCH),
                new Comparison.ClientNames(new BasePackage(BasePackage.DEFAULT), SdkNames.NONE, NameLock.NONE),
                Progress.NONE);
        return review.open().stream()
                .map(change -> change.rule().id())
                .distinct()
                .toList();
    }

    private String java(Language language) throws IOException {
        Path folder = temp.resolve("java-" + language);
        pipeline().language(language).writeJava(new BasePackage(BasePackage.DEFAULT), folder);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(TwoLanguagesTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageSelection selection(Path... roots) {
        return new PageSelection(List.of(roots), List.of(), List.of());
    }

    private static Pipeline pipeline() {
        return Pipeline.over(selection(PAGES));
    }

    private static Operation operation(ApiModel model) {
        assertThat(model.operations()).hasSize(1);
        return model.operations().get(0);
    }
}
