package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The text of a source file.
 *
 * <p>It is the text that JavaPoet would print, except for details. JavaPoet takes four times as long: it prints each
 * class twice to find the imports, and searches every word for line ends with a regular expression. Code that this
 * printer does not support is printed by JavaPoet.
 */
final class SourceText {
    /** JavaPoet wraps long signatures even inside empty parentheses. */
    private static final Pattern BROKEN_PARENTHESES = Pattern.compile("\\(\\n {1,100}\\)");

    private static final Pattern SHORT_COMMENT = Pattern.compile("/\\*\\*\\n {1,20}\\* ([^\\n@]{1,90})\\n {1,20}\\*/");

    private SourceText() {}

    /** @param importsJavaLang whether classes of {@code java.lang} are imported too */
    static String of(String packageName, TypeSpec type, String header, boolean importsJavaLang) {
        return LongLines.broken(printed(packageName, type, header, importsJavaLang));
    }

    private static String printed(String packageName, TypeSpec type, String header, boolean importsJavaLang) {
        try {
            return print(packageName, type, header, importsJavaLang);
        } catch (UnsupportedOperationException e) {
            return printByJavaPoet(packageName, type, header, importsJavaLang);
        }
    }

    static String print(String packageName, TypeSpec type, String header, boolean importsJavaLang) {
        TypeScope scope = new TypeScope(packageName, Map.of());
        TypePrinter.print(type, CodeText.silent(), scope);
        Map<String, ClassName> imports = scope.wantedImports();

        CodeText text = CodeText.written();
        text.add("// " + header + "\npackage " + packageName + ";\n\n");
        Map<String, ClassName> written = new TreeMap<>();
        imports.values().forEach(imported -> {
            if (importsJavaLang || !imported.packageName().equals("java.lang")) {
                written.put(imported.canonicalName(), imported);
            }
        });
        written.keySet().forEach(name -> text.add("import " + name + ";\n"));
        text.add(written.isEmpty() ? "" : "\n");
        TypePrinter.print(type, text, new TypeScope(packageName, imports));
        return text.toString();
    }

    static String printByJavaPoet(String packageName, TypeSpec type, String header, boolean importsJavaLang) {
        String text = JavaFile.builder(packageName, type)
                .addFileComment("$L", header)
                .indent("    ")
                .skipJavaLangImports(!importsJavaLang)
                .build()
                .toString();
        return SHORT_COMMENT
                .matcher(BROKEN_PARENTHESES.matcher(text).replaceAll("()"))
                .replaceAll("/** $1 */");
    }
}
