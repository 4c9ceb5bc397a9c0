package io.github.feishucodegen.benchmarks;

import com.vladsch.flexmark.parser.Parser;
import io.github.feishucodegen.dialect.PageReader;
import io.github.feishucodegen.javacode.JavaEmitter;
import io.github.feishucodegen.javacode.JavaOptions;
import io.github.feishucodegen.linking.Linker;
import io.github.feishucodegen.openapi.OpenApiExport;
import io.github.feishucodegen.source.Page;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One operation is one stage over all pages of the corpus. Reading and parsing run on one thread, as their floor does. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
public class StageBenchmark {
    private static final Parser FLEXMARK = Parser.builder().build();
    private static final JavaOptions OPTIONS = new JavaOptions("com.example.feishu");

    /** From text to what the pages declare. */
    @Benchmark
    public void reading(Corpus corpus, Throughput throughput, Blackhole blackhole) {
        for (Page page : corpus.pages()) {
            blackhole.consume(PageReader.read(page));
        }
        throughput.add(corpus);
    }

    /** The floor of reading with a Markdown parser: the same texts through flexmark, without an extension. */
    @Benchmark
    public void flexmark(Corpus corpus, Throughput throughput, Blackhole blackhole) {
        for (Page page : corpus.pages()) {
            blackhole.consume(FLEXMARK.parse(page.text()));
        }
        throughput.add(corpus);
    }

    @Benchmark
    public Object linking(Corpus corpus, Throughput throughput) {
        throughput.add(corpus);
        return Linker.link(corpus.declarations());
    }

    @Benchmark
    public Object emittingJava(Corpus corpus, Throughput throughput) {
        throughput.add(corpus);
        return JavaEmitter.emit(corpus.model(), OPTIONS);
    }

    @Benchmark
    public Object emittingOpenApi(Corpus corpus, Throughput throughput) {
        throughput.add(corpus);
        return OpenApiExport.export(corpus.model());
    }
}
