package io.github.feishucodegen.feishu.operations;

import static io.github.feishucodegen.feishu.fixture.RequestAssert.assertThatCall;
import static io.github.feishucodegen.feishu.fixture.ResponseAssert.assertThatResponse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.http.FileContent;
import io.github.feishucodegen.feishu.fixture.OperationTest;
import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.SpecPage;
import io.github.feishucodegen.feishu.service.im.v1.enums.*;
import io.github.feishucodegen.feishu.service.im.v1.model.*;
import io.github.feishucodegen.fixture.RecordedRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class ImImageTest {
    /** Bytes that no decoding as text would survive. */
    private static final byte[] PNG = {-119, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, -1, -61, 40};

    private static final SpecPage PAGE = SpecPage.of("im/image-create.mirror.md");

    @OperationTest("POST /open-apis/im/v1/images")
    void uploadsBytes(Platform platform) throws IOException {
        uploads(platform, "chart.png", builder().image(FileContent.of("chart.png", PNG)));
    }

    @OperationTest("POST /open-apis/im/v1/images")
    void uploadsFile(Platform platform, @TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("chart.png"), PNG);

        uploads(platform, "chart.png", builder().image(file.toFile()));
    }

    @OperationTest("POST /open-apis/im/v1/images")
    void uploadsPathWithChineseName(Platform platform, @TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("图 表.png"), PNG);

        uploads(platform, "图 表.png", builder().image(file));
    }

    private static CreateImageReqBody.Builder builder() {
        return CreateImageReqBody.newBuilder().imageType(CreateImageImageTypeEnum.MESSAGE);
    }

    private static void uploads(Platform platform, String fileName, CreateImageReqBody.Builder body)
            throws IOException {
        platform.answer(PAGE.responseExample());

        CreateImageReq req =
                CreateImageReq.newBuilder().createImageReqBody(body.build()).build();
        CreateImageResp resp = platform.client().im().v1().image().create(req);

        RecordedRequest call = platform.call();
        assertThatCall(call).asks("POST /open-apis/im/v1/images").asTenant();
        String contentType = call.header("Content-Type");
        assertThat(contentType).matches("multipart/form-data; boundary=[-A-Za-z0-9]{10,70}");
        String boundary = contentType.substring(contentType.indexOf('=') + 1);
        assertThat(call.body()).isEqualTo(expected(boundary, fileName));
        assertThatResponse(resp).isExampleOf(PAGE);
        assertThat(resp.getData().getImageKey()).isEqualTo("img_v3_00ab_5d1c7e90-42fb-4c8e-9a3d-6be1f0c2d74g");
    }

    private static byte[] expected(String boundary, String fileName) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(lines("""
                --BOUNDARY
                Content-Disposition: form-data; name="image_type"

                message
                --BOUNDARY
                Content-Disposition: form-data; name="image"; filename="FILE_NAME"
                Content-Type: application/octet-stream

                """, boundary, fileName));
        body.write(PNG);
        body.write(lines("""

                --BOUNDARY--
                """, boundary, fileName));
        return body.toByteArray();
    }

    private static byte[] lines(String template, String boundary, String fileName) {
        return template.replace("\n", "\r\n")
                .replace("BOUNDARY", boundary)
                .replace("FILE_NAME", fileName)
                .getBytes(StandardCharsets.UTF_8);
    }
}
