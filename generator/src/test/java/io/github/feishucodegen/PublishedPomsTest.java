package io.github.feishucodegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The rules of Maven Central for POMs, for each module that is published. */
class PublishedPomsTest {
    private static final Path ROOT = Path.of("..");
    private static final String GROUP = "io.github.feishucodegen";
    /** Children have these elements from the parent. */
    private static final List<String> INHERITED = List.of("url", "licenses", "developers", "scm");

    /** A POM, and the module's folder. */
    private record Module(Path folder, Element pom) {
        @Override
        public String toString() {
            return value(pom, "artifactId");
        }
    }

    static Stream<Module> published() {
        return modules().stream().filter(PublishedPomsTest::isPublished);
    }

    @Test
    void theseAreNamedOnThePage() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/releasing.md"));
        List<String> names = published().map(Module::toString).toList();

        assertThat(names).hasSizeGreaterThan(5);
        assertThat(names.stream()
                        .filter(name -> !name.endsWith("-parent") && !name.endsWith("-bom"))
                        .toList())
                .allMatch(name -> page.contains("`" + name + "`"));
    }

    @ParameterizedTest
    @MethodSource("published")
    void itTellsWhatItIs(Module module) {
        assertThat(value(module.pom(), "artifactId")).isNotEmpty();
        assertThat(value(module.pom(), "name")).isNotEmpty();
        assertThat(value(module.pom(), "description")).endsWith(".");
        Element parent = module.folder().equals(ROOT) ? module.pom() : read(ROOT.resolve("pom.xml"));
        for (String element : INHERITED) {
            assertThat(child(module.pom(), element).or(() -> child(parent, element)))
                    .as(element)
                    .isPresent();
        }
        assertThat(descendants(parent, "license"))
                .allMatch(licence -> !value(licence, "url").isEmpty());
        assertThat(descendants(parent, "developer"))
                .isNotEmpty()
                .allMatch(each -> !value(each, "name").isEmpty());
        Element scm = child(parent, "scm").orElseThrow();
        assertThat(List.of(value(scm, "connection"), value(scm, "developerConnection"), value(scm, "url")))
                .allMatch(address -> !address.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("published")
    void itNeedsNothingFromElsewhere(Module module) {
        assertThat(child(module.pom(), "repositories")).isEmpty();
        assertThat(child(module.pom(), "pluginRepositories")).isEmpty();
        Set<String> published = new TreeSet<>(published().map(Module::toString).toList());
        for (Element dependency : descendants(module.pom(), "dependency")) {
            boolean isForTests = value(dependency, "scope").equals("test")
                    || value(dependency, "artifactId").equals("feishu-codegen-test-fixtures");
            boolean isManagedOnly = module.folder().equals(ROOT);
            if (value(dependency, "groupId").equals(GROUP) && !isForTests && !isManagedOnly) {
                assertThat(published).contains(value(dependency, "artifactId"));
            }
            assertThat(value(dependency, "version")).doesNotMatch("(?i).*(latest|snapshot|\\[|\\().*");
        }
    }

    /** Whoever imports the BOM gets the versions of this project, and of nothing else. */
    @Test
    void theBomHasEachPublishedArtifact() {
        Module bom = modules().stream()
                .filter(module -> module.toString().endsWith("-bom"))
                .findFirst()
                .orElseThrow();
        List<String> managed = descendants(bom.pom(), "dependency").stream()
                .map(dependency -> value(dependency, "groupId") + ":" + value(dependency, "artifactId"))
                .toList();

        assertThat(managed)
                .containsExactlyInAnyOrderElementsOf(published()
                        .filter(module -> !value(module.pom(), "packaging").equals("pom"))
                        .map(module -> GROUP + ":" + module)
                        .toList());
    }

    private static List<Module> modules() {
        List<Module> modules = new ArrayList<>();
        Element root = read(ROOT.resolve("pom.xml"));
        modules.add(new Module(ROOT, root));
        for (Element module : descendants(root, "module")) {
            Path folder = ROOT.resolve(module.getTextContent().strip());
            modules.add(new Module(folder, read(folder.resolve("pom.xml"))));
        }
        return modules;
    }

    private static boolean isPublished(Module module) {
        return child(module.pom(), "properties")
                .map(properties -> !value(properties, "maven.deploy.skip").equals("true"))
                .orElse(true);
    }

    private static Element read(Path pom) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(pom.toFile())
                    .getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(pom.toString(), e);
        }
    }

    private static List<Element> descendants(Element element, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = element.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static Optional<Element> child(Element element, String name) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private static String value(Element element, String name) {
        return child(element, name).map(child -> child.getTextContent().strip()).orElse("");
    }
}
