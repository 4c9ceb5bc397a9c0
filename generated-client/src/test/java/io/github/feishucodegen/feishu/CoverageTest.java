package io.github.feishucodegen.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.feishu.fixture.ClassFolder;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.analysis.ICoverageNode;
import org.jacoco.core.data.ExecutionDataStore;
import org.junit.jupiter.api.Test;

/** How much of the generated client the coverage of a program counts: nothing, by JaCoCo's own judgement. */
class CoverageTest {
    private static List<IClassCoverage> counted(List<Class<?>> classes) throws IOException {
        CoverageBuilder report = new CoverageBuilder();
        Analyzer analyzer = new Analyzer(new ExecutionDataStore(), report);
        for (Class<?> type : classes) {
            String file = type.getName().replace('.', '/') + ".class";
            try (InputStream bytes = type.getClassLoader().getResourceAsStream(file)) {
                analyzer.analyzeClass(bytes, file);
            }
        }
        return report.getClasses().stream().filter(ICoverageNode::containsCode).toList();
    }

    @Test
    void noLineOfAGeneratedClassIsCounted() throws IOException {
        List<Class<?>> classes = ClassFolder.classesAround(Client.class);

        assertThat(classes)
                .hasSizeGreaterThan(200)
                .anyMatch(type -> type.getName().endsWith("$Builder"));
        assertThat(counted(classes)).extracting(IClassCoverage::getName).isEmpty();
    }

    @Test
    void whatAProgramHasOfItsOwnIsCounted() throws IOException {
        assertThat(counted(List.of(CoverageTest.class)))
                .singleElement()
                .satisfies(
                        own -> assertThat(own.getLineCounter().getTotalCount()).isGreaterThan(5));
    }
}
