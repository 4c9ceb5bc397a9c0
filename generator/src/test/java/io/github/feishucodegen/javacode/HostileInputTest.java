package io.github.feishucodegen.javacode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.FileType;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.SharedType;
import io.github.feishucodegen.model.Type;
import io.github.feishucodegen.naming.FieldFixture;
import io.github.feishucodegen.naming.OperationFixture;
import io.github.feishucodegen.output.FileSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever a page says, what comes out is Java that compiles without a warning and loads. */
class HostileInputTest {
    private static final int MODELS = 200;

    @Test
    void everyNameAtEveryPlaceCompiles() throws ReflectiveOperationException {
        FieldFixture[] everyName = HostileNames.NAMES.stream()
                .map(name -> FieldFixture.string(name).values("a", "*/", name).texts(name))
                .toArray(FieldFixture[]::new);
        FieldFixture[] everyObject = HostileNames.NAMES.stream()
                .map(name ->
                        FieldFixture.object(name, FieldFixture.integer(name).values("1", name)))
                .toArray(FieldFixture[]::new);
        FieldFixture[] everyType = HostileNames.NAMES.stream()
                .map(name -> FieldFixture.list(name, FieldFixture.named(name)))
                .toArray(FieldFixture[]::new);
        List<OperationFixture> operations = new ArrayList<>();
        operations.add(OperationFixture.operation("p.v1.names.all")
                .query(everyName)
                .body(everyName)
                .data(everyName));
        operations.add(
                OperationFixture.operation("p.v1.objects.all").body(everyObject).answers(everyObject));
        operations.add(
                OperationFixture.operation("p.v1.types.all").body(everyType).answers(everyType));
        for (String name : HostileNames.NAMES) {
            operations.add(
                    OperationFixture.operation("p", "v1", "resource", name).data(FieldFixture.string(name)));
            operations.add(OperationFixture.operation("p", "v1", name, "get"));
            operations.add(OperationFixture.operation(name, name, "r", "get"));
        }
        SharedType[] types = HostileNames.NAMES.stream()
                .map(name -> new SharedType(
                        new SharedType.Key("p", "v1", name),
                        FieldFixture.fields(
                                FieldFixture.string(name), FieldFixture.list("of", FieldFixture.named(name))),
                        List.of(),
                        List.of()))
                .limit(40)
                .toArray(SharedType[]::new);

        FileSet files = emit(OperationFixture.model(operations, types), "base").value();

        loadAll(files, Compilation.compile(files, Map.of()));
    }

    @Test
    void randomModelsOfHostileNamesAndTextsCompile() throws ReflectiveOperationException {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < MODELS; i++) {
            FileSet files = new RandomModel(new Random(20_000 + i)).emit("fuzz.m" + i);
            files.paths().forEach(path -> all.put(path, files.text(path)));
        }
        FileSet files = FileSet.of(all);

        loadAll(files, Compilation.compile(files, Map.of()));
    }

    @Test
    void noTextEscapesItsComment() {
        for (String text : HostileNames.allTexts()) {
            FileSet files = emit(
                            OperationFixture.model(OperationFixture.operation("p.v1.r.get")
                                    .texts(text)
                                    .url(text)
                                    .data(FieldFixture.string("f").texts(text))),
                            "base")
                    .value();
            String code = files.paths().stream()
                    .filter(path -> path.endsWith(".java"))
                    .map(files::text)
                    .collect(Collectors.joining());
            assertThat(withoutComments(code)).doesNotContain("Evil", "script", "javascript");
            assertThat(withoutLiterals(code)).doesNotContain("\\u");
            assertThat(code).doesNotContain("\r", "\t", "\u202E", "\u2066", "\u2069", "\u2028", "\u0000");
        }
    }

    @Test
    void noNameLeavesTheOutputFolder() {
        for (String name : HostileNames.NAMES) {
            FileSet files = emit(
                            OperationFixture.model(
                                    List.of(OperationFixture.operation(name, name, name, name)
                                            .body(FieldFixture.object(name, FieldFixture.string(name)))),
                                    new SharedType(
                                            new SharedType.Key(name, name, name),
                                            FieldFixture.fields(FieldFixture.string(name)),
                                            List.of(),
                                            List.of())),
                            "base")
                    .value();
            assertThat(files.paths()).allSatisfy(path -> {
                assertThat(path)
                        .matches("base(/[A-Za-z0-9_]+)*/(package-info|[A-Za-z0-9_]+)\\.java"
                                + "|base(/[A-Za-z0-9_]+)*/error-texts/[A-Za-z0-9_]+\\.txt"
                                + "|META-INF/native-image/base/reachability-metadata\\.json");
                assertThat(path.split("/")).allMatch(part -> part.length() <= 220);
            });
            assertThat(files.paths().stream().map(path -> path.toLowerCase(Locale.ROOT)))
                    .doesNotHaveDuplicates();
        }
    }

    private static Result<FileSet> emit(ApiModel model, String basePackage) {
        return JavaEmitter.emit(model, new JavaOptions(basePackage));
    }

    /** No comment has a quote that could open a literal. */
    private static String withoutLiterals(String code) {
        StringBuilder rest = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (inside && c == '\\') {
                i++;
            } else if (c == '"') {
                inside = !inside;
            } else if (!inside) {
                rest.append(c);
            }
        }
        return rest.toString();
    }

    private static String withoutComments(String code) {
        return withoutLiterals(code).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\n]*", "");
    }

    private static void loadAll(FileSet files, ClassLoader classes) throws ReflectiveOperationException {
        for (String path : files.paths()) {
            if (path.endsWith(".java") && !path.endsWith("package-info.java")) {
                Class.forName(path.replace(".java", "").replace('/', '.'), true, classes);
            }
        }
    }

    /** A small model of random shape. */
    private static final class RandomModel {
        private final Random random;
        private final String project;
        private final String version;
        private final List<String> types = new ArrayList<>();

        RandomModel(Random random) {
            this.random = random;
            project = name();
            version = name();
            for (int i = random.nextInt(3); i > 0; i--) {
                types.add(name());
            }
        }

        FileSet emit(String basePackage) {
            List<OperationFixture> operations = new ArrayList<>();
            for (int i = 1 + random.nextInt(2); i > 0; i--) {
                operations.add(operation());
            }
            SharedType[] shared = types.stream()
                    .map(name -> new SharedType(
                            new SharedType.Key(project, version, name),
                            FieldFixture.fields(fields(2)),
                            List.of(),
                            List.of()))
                    .toArray(SharedType[]::new);
            return HostileInputTest.emit(OperationFixture.model(operations, shared), basePackage)
                    .value();
        }

        private OperationFixture operation() {
            OperationFixture operation = OperationFixture.operation(project, version, name(), name())
                    .calls(oneOf(List.of(HttpMethod.values())), name())
                    .texts(text())
                    .url(text())
                    .path(fields(1))
                    .query(fields(1))
                    .header(fields(1));
            if (random.nextBoolean()) {
                operation.deprecated();
            }
            if (random.nextBoolean()) {
                operation.body(oneOf(List.of(RequestBody.MediaType.values())), object(2));
            }
            return switch (random.nextInt(4)) {
                case 0 -> operation.answersFile();
                case 1 -> operation.answers(fields(2));
                case 2 -> operation.answers(FieldFixture.field("data", type(3)));
                default -> operation.data(fields(2));
            };
        }

        private FieldFixture[] fields(int depth) {
            FieldFixture[] fields = new FieldFixture[random.nextInt(4)];
            for (int i = 0; i < fields.length; i++) {
                FieldFixture field = FieldFixture.field(name(), type(depth));
                field = switch (random.nextInt(7)) {
                    case 0 -> field.length(random.nextInt(9) - 2, random.nextInt(9));
                    case 1 -> field.range("-1.5", "1E+3");
                    case 2 -> field.pattern(random.nextBoolean() ? name() : "^[a-z\\\\\"]+$");
                    case 3, 4 -> field.values(name(), name(), "1", "2", "-1");
                    default -> field;
                };
                field = random.nextBoolean() ? field.required() : field;
                fields[i] = field.texts(text());
            }
            return fields;
        }

        private Type type(int depth) {
            int kind = random.nextInt(depth > 0 ? 11 : 7);
            return switch (kind) {
                case 0, 1 -> PrimitiveType.STRING;
                case 2, 3 -> PrimitiveType.INTEGER;
                case 4 -> oneOf(List.of(PrimitiveType.values()));
                case 5 -> AnyType.ANY;
                case 6 -> FileType.FILE;
                case 7 -> new ListType(type(depth - 1));
                case 8 -> new MapType(type(depth - 1));
                default -> object(depth - 1);
            };
        }

        private ObjectType object(int depth) {
            String name = random.nextBoolean() ? null : types.isEmpty() || random.nextBoolean() ? name() : oneOf(types);
            return new ObjectType(name, FieldFixture.fields(fields(depth)));
        }

        private String text() {
            return oneOf(random.nextInt(20) == 0 ? HostileNames.LONG_TEXTS : HostileNames.TEXTS);
        }

        private String name() {
            return oneOf(HostileNames.NAMES);
        }

        private <T> T oneOf(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
