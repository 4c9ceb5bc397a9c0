package io.github.feishucodegen.benchmarks.official;

import com.lark.oapi.service.hire.v1.model.GetByTalentInterviewResp;
import io.github.feishucodegen.client.ApiClient;
import io.github.feishucodegen.client.json.Jsons;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.model.Model;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The documented answer of {@code get_by_talent}, decoded and encoded by the official SDK and by a generated client. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class InterviewJson {
    private String example = "";
    private byte[] answer = {};
    private URLClassLoader classes;
    private Model empty;
    private Model own;
    private GetByTalentInterviewResp their;

    @Setup
    public void decodeBoth() throws Exception {
        InterviewClient client = InterviewClient.in(Files.createTempDirectory("interview-client"));
        example = client.example();
        answer = example.getBytes(StandardCharsets.UTF_8);
        URL[] places = {client.classes().toUri().toURL()};
        classes = new URLClassLoader(places, ApiClient.class.getClassLoader());
        empty = (Model)
                classes.loadClass(InterviewClient.BASE_PACKAGE + ".service.hire.v1.model.GetByTalentInterviewResp")
                        .getConstructor()
                        .newInstance();
        own = decodeGenerated();
        their = decodeOfficial();
    }

    @TearDown
    public void close() throws Exception {
        classes.close();
    }

    @Benchmark
    public GetByTalentInterviewResp decodeOfficial() {
        return com.lark.oapi.core.utils.Jsons.DEFAULT.fromJson(example, GetByTalentInterviewResp.class);
    }

    @Benchmark
    public Model decodeGenerated() {
        return Jsons.DEFAULT.fromJson(example, empty);
    }

    /** As the official SDK's {@code UnmarshalRespUtil} reads an answer. */
    @Benchmark
    public GetByTalentInterviewResp decodeBytesOfficial() {
        return com.lark.oapi.core.utils.Jsons.DEFAULT.fromJson(
                new String(answer, StandardCharsets.UTF_8), GetByTalentInterviewResp.class);
    }

    @Benchmark
    public Model decodeBytesGenerated() {
        return JsonCodec.decode(answer, empty);
    }

    @Benchmark
    public String encodeOfficial() {
        return com.lark.oapi.core.utils.Jsons.DEFAULT.toJson(their);
    }

    @Benchmark
    public String encodeGenerated() {
        return Jsons.DEFAULT.toJson(own);
    }
}
