package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.correction.CorrectionReader;
import io.github.feishucodegen.correction.Corrections;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.javacode.JavaEmitter;
import io.github.feishucodegen.linking.ModelAssembler;
import io.github.feishucodegen.linking.PinnedNames;
import io.github.feishucodegen.linking.RenamedModel;
import io.github.feishucodegen.lock.NameDrift;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.lock.NameLockJson;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.naming.JavaNames;
import io.github.feishucodegen.naming.LockedIds;
import io.github.feishucodegen.naming.LockedNames;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.sdknames.SdkNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lock of names and corrections over all pages of the platform. */
@Tag("corpus")
class PlatformNamesTest {
    private static final int CORRECTED = 400;

    @ParameterizedTest
    @EnumSource(
            value = PlatformPages.class,
            names = {"NATIVE", "MIRROR"})
    void theLockOfAllPagesChangesNothing(PlatformPages pages) {
        ApiModel model = pages.model();
        LockedNames free = give(model, NameLock.NONE);

        NameLock read = NameLockJson.read(NameLockJson.write(free.given()));
        LockedNames locked = give(model, read);

        assertThat(NameDrift.between(read, locked.given()).isEmpty()).isTrue();
        assertThat(JavaEmitter.emit(locked.names())
                        .value()
                        .equals(JavaEmitter.emit(free.names()).value()))
                .isTrue();
    }

    /** Half of the platform's operations come anew beside the other half, whichever half it is. */
    @ParameterizedTest
    @EnumSource(
            value = PlatformPages.class,
            names = {"NATIVE", "CONVERTED_2026_05"})
    void theOtherHalfRenamesNothing(PlatformPages pages) {
        ApiModel whole = pages.model();
        for (long seed = 1; seed <= 3; seed++) {
            List<Operation> half = new ArrayList<>(whole.operations());
            Collections.shuffle(half, new Random(seed));
            NameLock lock = give(ModelAssembler.of(half.subList(0, half.size() / 2)), NameLock.NONE)
                    .given();

            NameDrift drift = NameDrift.between(lock, give(whole, lock).given());

            assertThat(drift.changed()).isEmpty();
            assertThat(drift.vanished()).isEmpty();
        }
    }

    /** Any field of any page can be reached by a path, and a correction of it corrects nothing else. */
    @Test
    void everyFieldHasAPath(@TempDir Path dir) throws IOException {
        ApiModel model = PlatformPages.NATIVE.model();
        List<String> all = new ArrayList<>();
        for (Operation operation : model.operations()) {
            if (operation.response() instanceof Response.Json json) {
                collect(operation, json.content().fields(), "response", all);
            }
            if (operation.body() != null) {
                collect(operation, operation.body().content().fields(), "body", all);
            }
        }
        Collections.shuffle(all, new Random(7));
        StringBuilder yaml = new StringBuilder("feishu-overlay: 1\noperations:\n");
        all.subList(0, CORRECTED).stream()
                .collect(Collectors.groupingBy(line -> line.substring(0, line.indexOf('|'))))
                .forEach((id, lines) -> {
                    yaml.append("  ").append(id).append(":\n    fields:\n");
                    lines.forEach(line -> yaml.append("      ")
                            .append(line, line.indexOf('|') + 1, line.length())
                            .append('\n'));
                });
        Result<Corrections> read = CorrectionReader.read("all.yaml", yaml.toString());
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().count()).isEqualTo(CORRECTED);
        Path overlay = Files.writeString(dir.resolve("all.yaml"), yaml);

        var corrected = Pipeline.read(
                new PageSelection(List.of(PlatformPages.NATIVE.folder()), List.of(), List.of(), List.of(overlay)));

        assertThat(corrected.diagnostics().stream()
                        .filter(d -> d.location().page().equals("all.yaml"))
                        .map(Diagnostic::id))
                .hasSize(CORRECTED)
                .containsOnly("correction-applied");
        List<String> now = new ArrayList<>();
        for (Operation operation : corrected.value().model().operations()) {
            if (operation.response() instanceof Response.Json json) {
                collect(operation, json.content().fields(), "response", now);
            }
            if (operation.body() != null) {
                collect(operation, operation.body().content().fields(), "body", now);
            }
        }
        now.removeAll(new HashSet<>(all));
        assertThat(now).hasSize(CORRECTED);
    }

    /** Each field with a correction of it: that it is required where it is not, and the other way round. */
    private static void collect(Operation operation, List<Field> fields, String path, List<String> lines) {
        for (Field field : fields) {
            String inner = path + "." + field.name().replace(".", "\\.");
            lines.add(operation.id() + "|'" + inner.replace("'", "''") + "': { required: " + !field.required() + " }");
            if (field.type().innermost() instanceof ObjectType object) {
                collect(operation, object.fields(), inner, lines);
            }
        }
    }

    private static LockedNames give(ApiModel model, NameLock lock) {
        SdkNames known = SdkNames.official();
        ApiModel named = RenamedModel.of(model, known, PinnedNames.NOTHING.with(LockedIds.of(lock)));
        return JavaNames.of(named, "com.example", known, lock).value();
    }
}
