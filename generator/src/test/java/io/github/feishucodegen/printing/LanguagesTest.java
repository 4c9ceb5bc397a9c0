package io.github.feishucodegen.printing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.diff.Contract;
import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.Comparison;
import io.github.feishucodegen.pipeline.Progress;
import io.github.feishucodegen.sdknames.SdkNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page says the same, whether its labels are Chinese or English. */
@Tag("corpus")
class LanguagesTest {
    @Test
    void theDiffOfTwoLanguagesIsEmpty(@TempDir Path folder) throws IOException {
        Path chinese = folder.resolve("chinese");
        Path english = folder.resolve("english");
        for (Map.Entry<String, OperationDeclaration> page :
                CorpusPages.operations("native").entrySet()) {
            print(chinese.resolve(page.getKey()), page.getValue(), Notation.Words.CHINESE);
            print(english.resolve(page.getKey()), page.getValue(), Notation.Words.ENGLISH);
        }
        Comparison comparison = new Comparison(chinese.toString(), english.toString(), List.of(), List.of(), List.of());

        Review review = comparison.review(
                new Review.Policy(Contract.BOTH, FailOn.ANY, List.of(), LocalDate.EPOCH),
                new Comparison.ClientNames(new BasePackage("com.example"), SdkNames.official(), NameLock.NONE),
                Progress.NONE);

        assertThat(review.open()).isEmpty();
    }

    private static void print(Path file, OperationDeclaration operation, Notation.Words words) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, PagePrinter.print(operation, Records.with(Notation.PUBLISHED, "words", words), 1));
    }
}
