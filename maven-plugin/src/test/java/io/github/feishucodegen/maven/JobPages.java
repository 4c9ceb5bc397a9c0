package io.github.feishucodegen.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** Pages about a resource that the platform does not have. */
final class JobPages {
    static final String READ_JOB = """
            ---
            title: "Read a job"
            source_url: https://open.feishu.cn/document/hire-v1/job/get
            ---

            # Read a job

            What is known about a job.

            ## 请求
            名称 | 值
            ---|---
            HTTP URL | https://open.feishu.cn/open-apis/hire/v1/jobs/:job_id
            HTTP Method | GET

            ### 请求头

            名称 | 类型 | 必填 | 描述
            --- | --- | --- | ---
            Authorization | string | 是 | `tenant_access_token`

            ### 路径参数

            名称 | 类型 | 描述
            --- | --- | ---
            job_id | string | Which job

            ## 响应

            ### 响应体

            名称 | 类型 | 描述
            --- | --- | ---
            code | int | 错误码，非 0 表示失败
            msg | string | 错误描述
            """;

    /** Long enough ago that its time stamp is trusted. */
    private static final FileTime EARLIER = FileTime.fromMillis(1_700_000_000_000L);

    private JobPages() {}

    /** A page about another method of the resource. */
    static String about(String method) {
        return READ_JOB.replace("Read a job", method + " a job")
                .replace("/jobs/:job_id", "/jobs/:job_id/" + method)
                .replace("job/get", "job/" + method);
    }

    /** Writes a page as one that nobody has touched for long. */
    static void write(Path file, String page) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, page);
        Files.setLastModifiedTime(file, EARLIER);
    }
}
