package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.correction.Corrections;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.linking.LearnedNesting;
import io.github.feishucodegen.linking.Linked;
import io.github.feishucodegen.linking.Linker;
import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import io.github.feishucodegen.lint.Linter;
import io.github.feishucodegen.lint.RuleSelection;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Language;
import io.github.feishucodegen.model.ModelJson;
import io.github.feishucodegen.openapi.OpenApiExport;
import io.github.feishucodegen.output.FileSet;
import io.github.feishucodegen.output.OutputFile;
import io.github.feishucodegen.output.OutputFolder;
import io.github.feishucodegen.output.WriteSummary;
import io.github.feishucodegen.sdknames.SdkNames;
import io.github.feishucodegen.selection.OperationSelection;
import io.github.feishucodegen.source.Overlays;
import io.github.feishucodegen.source.Page;
import io.github.feishucodegen.source.PageSource;
import io.github.feishucodegen.source.Pages;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages and writes a model, Java, OpenAPI or JSON.
 *
 * <p>The output depends only on the pages and the options, not on the order of files, the locale or the number of
 * processors. The methods that write throw {@link io.github.feishucodegen.output.OutputRefusedException} if they
 * would replace files that they may not replace, and {@link java.io.UncheckedIOException} if the disk fails.
 */
public final class Pipeline {
    private final PageSelection selection;
    private final OperationSelection operations;
    private final OnErrors onErrors;
    private final Progress progress;
    private final ClientNaming naming;
    private final @Nullable Language language;

    private Pipeline(
            PageSelection selection,
            OperationSelection operations,
            OnErrors onErrors,
            Progress progress,
            ClientNaming naming,
            @Nullable Language language) {
        this.selection = selection;
        this.operations = operations;
        this.onErrors = onErrors;
        this.progress = progress;
        this.naming = naming;
        this.language = language;
    }

    /**
     * A pipeline with the defaults: it stops at errors, reports no progress and uses the names of the official SDK.
     */
    public static Pipeline over(PageSelection selection) {
        return new Pipeline(
                selection,
                OperationSelection.ALL,
                OnErrors.STOP,
                Progress.NONE,
                ClientNaming.of(SdkNames.official()),
                null);
    }

    public Pipeline onErrors(OnErrors decision) {
        return new Pipeline(selection, operations, decision, progress, naming, language);
    }

    public Pipeline reportProgressTo(Progress listener) {
        return new Pipeline(selection, operations, onErrors, listener, naming, language);
    }

    /** Writes only some of the operations and events, and the types that they use. All pages are still read. */
    public Pipeline select(OperationSelection wanted) {
        return new Pipeline(selection, wanted, onErrors, progress, naming, language);
    }

    /** Sets the SDK names. With {@link SdkNames#NONE}, names come from the pages and the naming rules. */
    public Pipeline names(SdkNames sdkNames) {
        return new Pipeline(selection, operations, onErrors, progress, naming.known(sdkNames), language);
    }

    /**
     * Keeps the Java names of a lock.
     *
     * @param tombstones whether to write tombstones for classes that are gone
     */
    public Pipeline lock(LockFile lock, boolean tombstones) {
        return new Pipeline(selection, operations, onErrors, progress, naming.lock(lock, tombstones), language);
    }

    /**
     * Writes the texts of pages in a language, as far as the pages have them in it. Without it, texts are in Chinese
     * where the pages have them in Chinese.
     */
    public Pipeline language(Language preferred) {
        return new Pipeline(selection, operations, onErrors, progress, naming, preferred);
    }

    /** Reads the pages into a model. */
    public static Result<ReadResult> read(PageSelection selection) {
        return over(selection).read();
    }

    /** Reads the pages into a model. */
    public Result<ReadResult> read() {
        Result<ReadResult> all = overlays()
                .then(corrections -> read(
                        Pages.find(selection.roots(), selection.includes(), selection.excludes()),
                        corrections,
                        selection.knowledge(),
                        progress));
        Result<ReadResult> preferred =
                language == null ? all : new Result<>(all.value().preferring(language), all.diagnostics());
        return operations.isAll() || lacksPages(all) ? preferred : SelectedReadResult.of(preferred, operations, naming);
    }

    private Result<PageCorrections> overlays() {
        return Overlays.find(selection.roots(), selection.overlays())
                .then(found -> PageCorrections.of(found, selection.isPartial()));
    }

    /** Reads pages that are already found. */
    static Result<ReadResult> read(
            Result<List<PageSource>> pages,
            PageCorrections corrections,
            NestingKnowledge knowledge,
            Progress progress) {
        return declare(pages, corrections, PageDeclarations.reader(), Linking.of(knowledge), progress)
                .get();
    }

    /** The last step of reading. */
    interface Linking {
        Result<Linked> link(Result<List<PageDeclaration>> pages, Corrections corrections);

        static Linking of(NestingKnowledge knowledge) {
            return (pages, corrections) -> Linker.link(pages, corrections, knowledge);
        }

        /** Also with the separate pages of operations and events that have several. */
        static Linking pageByPage(NestingKnowledge knowledge) {
            return (pages, corrections) -> Linker.linkPageByPage(pages, corrections, knowledge);
        }
    }

    /**
     * Reads the declarations of pages that are already found. The returned supplier links them.
     *
     * @param reader the reader of one page, which can be a cache
     */
    static Supplier<Result<ReadResult>> declare(
            Result<List<PageSource>> pages,
            PageCorrections corrections,
            Function<Page, Result<Optional<PageDeclaration>>> reader,
            Linking linking,
            Progress progress) {
        OverlaidPages overlaid = new OverlaidPages(corrections.corrections());
        Result<PageDeclarations> declared = pages.then(found -> PageDeclarations.of(found, reader, overlaid, progress));
        PageDeclarations found = declared.value();
        return () -> linking.link(new Result<>(found.pages(), declared.diagnostics()), corrections.corrections())
                .then(linked -> Result.of(new ReadResult(
                        linked.model(),
                        linked.model(),
                        linked.separate(),
                        found.counts(),
                        linked.pinnedNames(),
                        corrections.files())));
    }

    /** Writes the Java client into a folder of its own. */
    public Result<Outcome> writeJava(BasePackage basePackage, Path folder) {
        return writeJava(basePackage, JavaFolders.of(folder));
    }

    /** Writes the Java client, and its tests and samples if there are folders for them. */
    public Result<Outcome> writeJava(BasePackage basePackage, JavaFolders folders) {
        return write(
                reading -> {
                    JavaParts parts = parts(reading, basePackage);
                    return parts.client().then(client -> {
                        Map<Path, FileSet> sets = new LinkedHashMap<>();
                        sets.put(folders.client(), client);
                        // Tests and samples use the names of the client. So they have no findings that the client
                        // does not have.
                        if (folders.tests() != null) {
                            sets.put(folders.tests(), parts.tests().value());
                        }
                        if (folders.samples() != null) {
                            sets.put(folders.samples(), parts.samples().value());
                        }
                        return Result.of(sets);
                    });
                },
                Pipeline::writeAll);
    }

    private JavaParts parts(ReadResult reading, BasePackage basePackage) {
        return new JavaParts(naming.name(reading, basePackage));
    }

    private static WriteSummary writeAll(Map<Path, FileSet> parts) {
        return parts.entrySet().stream()
                .map(part -> OutputFolder.write(part.getValue(), part.getKey()))
                .reduce(WriteSummary.NOTHING, WriteSummary::plus);
    }

    /** Writes the Java client for a build. */
    public Result<Outcome> writeJava(JavaTarget target) {
        return write(reading -> client(reading, target), files -> writeInto(target, files));
    }

    /**
     * Writes the tests of the client for a build: sources below {@code java} and examples below {@code resources}.
     * With samples, programs that call the client are below {@code samples}.
     */
    public Result<Outcome> writeTests(JavaTarget target, boolean withSamples) {
        return write(
                reading -> {
                    JavaParts parts = parts(reading, target.basePackage());
                    return withSamples ? parts.testsAndSamples() : parts.tests();
                },
                files -> writeInto(target, files));
    }

    /** Writes only JUnit tests of the client: sources below {@code java}, examples below {@code resources}. */
    public Result<Outcome> writeTests(BasePackage basePackage, Path folder) {
        return writeTests(JavaTarget.of(basePackage, folder), false);
    }

    /** Compares a folder with the files that {@link #writeJava(JavaTarget)} would write. It writes nothing. */
    public Result<Drift> compareJava(JavaTarget target) {
        Result<Emitted<FileSet>> emitted = emit(reading -> client(reading, target));
        FileSet files = emitted.value().files();
        return new Result<>(
                new Drift(
                        emitted.value().reading(), files == null ? null : OutputFolder.compare(files, target.folder())),
                emitted.diagnostics());
    }

    private Result<FileSet> client(ReadResult reading, JavaTarget target) {
        return parts(reading, target.basePackage())
                .client()
                .then(files -> Result.of(target.layout().arrange(files, target.basePackage())));
    }

    private static WriteSummary writeInto(JavaTarget target, FileSet files) {
        return OutputFolder.write(files, target.folder(), target.edited());
    }

    /** Compares the names that are given now with the lock. It writes nothing. */
    public Result<LockResult> verifyNames() {
        Result<Emitted<NameLock>> emitted = emit(naming::given);
        NameLock given = emitted.value().files();
        NameLock lock = naming.locked();
        LockResult locking = given == null
                ? new LockResult(emitted.value().reading(), null, null)
                : LockResult.of(emitted.value().reading(), lock, given, emitted.hasErrors());
        return new Result<>(locking, emitted.diagnostics());
    }

    /** Writes the names that are given now to the file of the lock, together with those that are gone. */
    public Result<LockResult> lockNames() {
        Result<LockResult> locking = verifyNames();
        NameLock next = locking.value().next();
        if (next != null) {
            naming.file().write(next);
        }
        return locking;
    }

    /** Writes one OpenAPI document per project into a folder of its own. */
    public Result<Outcome> writeOpenApi(Path folder) {
        return write(
                reading -> Result.of(OpenApiExport.export(reading.model())),
                files -> OutputFolder.write(files, folder));
    }

    /** Writes the model's JSON form. */
    public Result<Outcome> writeModel(Path file) {
        return write(reading -> Result.of(ModelJson.write(reading.model())), json -> OutputFile.write(json, file));
    }

    /** Writes the API model as one JSON document to an open stream, which stays open. */
    public Result<Outcome> writeModel(PrintWriter out) {
        return write(reading -> Result.of(ModelJson.write(reading.model())), json -> {
            out.print(json);
            out.flush();
            return new WriteSummary(1, 0, 0);
        });
    }

    /** Learns nesting knowledge from the pages that state their nesting. It is not written. */
    public Result<NestingKnowledge> learnNesting() {
        OverlaidPages uncorrected = new OverlaidPages(Corrections.NONE);
        return Pages.find(selection.roots(), selection.includes(), selection.excludes())
                .then(found -> PageDeclarations.of(found, PageDeclarations.reader(), uncorrected, progress))
                .then(declared -> Result.of(LearnedNesting.of(declared.pages())));
    }

    /** Checks the pages with lint rules. */
    public Result<LintResult> lint(RuleSelection rules) {
        Result<ReadResult> reading = read();
        List<Diagnostic> findings = Linter.lint(reading.value().model(), reading.diagnostics(), rules);
        return new Result<>(new LintResult(reading.value(), rules.rules(), findings), reading.diagnostics());
    }

    /**
     * Copies pages into a folder of their own, in UTF-8 and with one kind of line end. It writes nothing if a page
     * has an error.
     */
    public static Result<Fetched> fetch(PageSelection selection, Path folder) {
        Result<List<Page>> pages = Pages.read(selection.roots(), selection.includes(), selection.excludes());
        Map<String, String> texts = pages.value().stream().collect(Collectors.toMap(Page::name, Page::text));
        return new Result<>(
                new Fetched(texts.size(), pages.hasErrors() ? null : OutputFolder.write(FileSet.of(texts), folder)),
                pages.diagnostics());
    }

    /** Whether pages could not be found at all. Then nothing is written, even with {@link OnErrors#KEEP_GOING}. */
    public static boolean lacksPages(Result<?> result) {
        return result.diagnostics().stream().anyMatch(Pages::isFaultOfSource);
    }

    private <T> Result<Outcome> write(Function<ReadResult, Result<T>> emit, Function<T, WriteSummary> write) {
        Result<Emitted<T>> emitted = emit(emit);
        T files = emitted.value().files();
        WriteSummary written = files == null ? null : write.apply(files);
        return new Result<>(new Outcome(emitted.value().reading(), written), emitted.diagnostics());
    }

    private <T> Result<Emitted<T>> emit(Function<ReadResult, Result<T>> emit) {
        Result<ReadResult> reading = read();
        if (mustStop(reading) || reading.hasErrors() && isEmpty(reading.value().model())) {
            return new Result<>(new Emitted<>(reading.value(), null), reading.diagnostics());
        }
        Result<T> emitted = reading.then(emit);
        T files = mustStop(emitted) ? null : emitted.value();
        return new Result<>(new Emitted<>(reading.value(), files), emitted.diagnostics());
    }

    /**
     * Output that is ready to be written.
     *
     * @param files null if nothing is written because of errors
     */
    private record Emitted<T>(ReadResult reading, @Nullable T files) {}

    /**
     * Whether there is nothing to write. After an error, writing such a model would only delete files generated
     * earlier.
     */
    private static boolean isEmpty(ApiModel model) {
        return model.isEmpty();
    }

    /** Whether errors keep everything from being written. A mistyped folder must not delete all generated files. */
    private boolean mustStop(Result<?> result) {
        return result.hasErrors() && (onErrors == OnErrors.STOP || lacksPages(result));
    }
}
