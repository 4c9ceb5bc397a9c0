package io.github.feishucodegen.pipeline.update;

import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import io.github.feishucodegen.model.Language;
import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.JavaFolders;
import io.github.feishucodegen.pipeline.OnErrors;
import io.github.feishucodegen.sdknames.SdkNames;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The client that an update generates.
 *
 * @param lock the name lock; the file is created if it does not exist
 * @param language the language of texts; null for the default
 * @param overlays overlays in addition to those among the pages
 * @param knowledge the nesting knowledge for pages that do not state their nesting
 * @param facts all further facts that decide about the client, such as the toolkit's version; if they change, the
 *     client is generated again
 */
public record ClientSettings(
        JavaFolders folders,
        BasePackage basePackage,
        SdkNames names,
        Path lock,
        boolean tombstones,
        @Nullable Language language,
        OnErrors onErrors,
        List<Path> overlays,
        NestingKnowledge knowledge,
        List<String> facts) {
    public ClientSettings {
        overlays = List.copyOf(overlays);
        facts = List.copyOf(facts);
    }
}
