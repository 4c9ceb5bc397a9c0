package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.RequestOptions;
import io.github.feishucodegen.client.http.FileContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** A program with little memory that moves large files; it prints the checksum of what it received. */
public final class LargeFiles {
    private LargeFiles() {}

    /** @param arguments how to move the file, where the platform is, a file */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[2]);
        PatchThingReq request = PatchThingReq.newBuilder().thingId("1").buildUnchecked();
        try (SampleClient client =
                SampleClient.newBuilder("a", "s").baseUrl(arguments[1]).build()) {
            switch (arguments[0]) {
                case "writeFile":
                    client.things().download(request).writeFile(file.toString());
                    print(file);
                    break;
                case "downloadTo path":
                    client.things()
                            .download(
                                    request,
                                    RequestOptions.newBuilder().downloadTo(file).build())
                            .requireSuccess();
                    print(file);
                    break;
                case "downloadTo stream":
                    CRC32 sum = new CRC32();
                    OutputStream stream = new CheckedOutputStream(OutputStream.nullOutputStream(), sum);
                    client.things()
                            .download(
                                    request,
                                    RequestOptions.newBuilder()
                                            .downloadTo(stream)
                                            .build());
                    System.out.println(sum.getValue());
                    break;
                case "call":
                    client.call(
                            "GET",
                            "/open-apis/any",
                            null,
                            RequestOptions.newBuilder().downloadTo(file).build());
                    print(file);
                    break;
                case "upload path":
                    upload(client, FileContent.of(file));
                    break;
                case "upload file":
                    upload(client, FileContent.of(file.toFile()));
                    break;
                case "upload stream":
                    upload(client, FileContent.of("large", () -> Files.newInputStream(file)));
                    break;
                default:
                    throw new IllegalArgumentException(arguments[0]);
            }
        }
    }

    private static void upload(SampleClient client, FileContent file) {
        ThingResp response = client.things()
                .upload(UploadThingReq.newBuilder()
                        .body(UploadThingReq.Body.newBuilder().file(file).build())
                        .build());
        System.out.println(response.getMsg());
    }

    private static void print(Path file) throws IOException {
        System.out.println(checksum(Files.newInputStream(file)));
    }

    /** Closes the stream. */
    public static long checksum(InputStream stream) throws IOException {
        CRC32 sum = new CRC32();
        byte[] chunk = new byte[1 << 16];
        try (stream) {
            for (int count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
                sum.update(chunk, 0, count);
            }
        }
        return sum.getValue();
    }
}
