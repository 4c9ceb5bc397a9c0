package io.github.feishucodegen.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.sdknames.SdkNamesJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesLearnerTest {
    private static final String NAMES = """
            {
              "format": 1,
              "operations": {
                "POST /open-apis/lamp/v1/rooms/:/bulbs": "lamp.v1.bulb.create Bulb",
                "PUT /open-apis/lamp/v1/bulbs": "lamp.v1.bulb.import Bulb"
              },
              "events": {
                "lamp.bulb.burnt_v1": "lamp.v1.P2BulbBurntV1",
                "lamp.bulb.exploded_v1": "lamp.v1.P2BulbBurntV1",
                "lamp.touch": "lamp.v1.P2LampTouch"
              },
              "versions": {
                "lamp.v1": {
                  "types": {
                    "Bulb": "bulb_id colour:integer=BulbColourEnum spares:Bulb[] hours:number[]{}",
                    "CreateBulbReq": "dry_run:boolean",
                    "CreateBulbRespBody": "bulb:Bulb",
                    "P2BulbBurntV1Data": "bulb:Bulb",
                    "P2LampTouchResponse": "toast:TouchToast",
                    "TouchToast": "text"
                  },
                  "enums": {
                    "BulbColourEnum": {"1": "WARM", "200": "COLD"}
                  }
                }
              }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void sourcesSayWhatCallsAreMadeOf() throws IOException {
        assertThat(learned(SmallSdk.writeSources(folder))).isEqualTo(NAMES);
    }

    @Test
    void classFilesSayTheSame() throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));

        assertThat(learned(SmallSdk.writeClasses(folder.resolve("sources"), classes)))
                .isEqualTo(NAMES);
    }

    @Test
    void aJarMayBringBoth() throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Path sources = folder.resolve("sources");
        SmallSdk.writeClasses(sources, classes);
        Path jar = folder.resolve("sdk.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            add(zip, sources);
            add(zip, classes);
        }

        assertThat(learned(jar)).isEqualTo(NAMES);
    }

    @Test
    void somethingElseIsRefused() throws IOException {
        Path file = Files.createDirectories(folder.resolve("service")).resolve("Broken.class");
        Files.write(file, new byte[] {1, 2, 3});

        assertThatThrownBy(() -> SdkReader.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Broken.class");
        assertThatThrownBy(() -> SdkReader.read(file)).isInstanceOf(IOException.class);
    }

    private static String learned(Path sdk) throws IOException {
        return SdkNamesJson.write(NamesLearner.learn(SdkReader.read(sdk)));
    }

    private static void add(ZipOutputStream zip, Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, zip);
            }
        }
    }
}
