package io.github.feishucodegen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Manual pages with the texts of the help: one page for each command, in the macros that every {@code man} knows. */
final class ManPages {
    private final CommandSpec command;
    private final StringBuilder page = new StringBuilder();

    private ManPages(CommandSpec command) {
        this.command = command;
    }

    /** The pages of a command and all its subcommands, by the name of their file. */
    static Map<String, String> of(CommandLine command) {
        Map<String, String> pages = new TreeMap<>();
        add(command, pages);
        return pages;
    }

    private static void add(CommandLine command, Map<String, String> pages) {
        CommandSpec spec = command.getCommandSpec();
        pages.put(name(spec) + ".1", new ManPages(spec).write());
        for (CommandLine subcommand : command.getSubcommands().values()) {
            if (!subcommand.getCommandSpec().usageMessage().hidden()) {
                add(subcommand, pages);
            }
        }
    }

    private static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }

    private String write() {
        UsageMessageSpec usage = command.usageMessage();
        page.append(".TH \"")
                .append(escaped(name(command).toUpperCase(Locale.ROOT)))
                .append("\" 1 \"\" \"")
                .append(escaped(command.root().version()[0]))
                .append("\"\n");
        section("NAME");
        line(name(command) + " - " + summary(usage));
        section("SYNOPSIS");
        line(new Help(command, Help.defaultColorScheme(Help.Ansi.OFF))
                .synopsis(0)
                .replaceAll("\\s+", " "));
        section("DESCRIPTION");
        lines(usage.description());
        arguments("ARGUMENTS", command.positionalParameters());
        arguments("OPTIONS", command.options());
        commands();
        footer(usage);
        related();
        return page.toString();
    }

    /** The first sentence of a description. Indexes of manuals show it in one line. */
    private static String summary(UsageMessageSpec usage) {
        String first =
                usage.description().length == 0 ? "" : usage.description()[0].split("%n", 2)[0];
        int end = first.indexOf(". ");
        return (end < 0 ? first : first.substring(0, end)).replaceAll("\\.$", "");
    }

    private void arguments(String title, List<? extends ArgSpec> arguments) {
        List<? extends ArgSpec> shown =
                arguments.stream().filter(argument -> !argument.hidden()).toList();
        if (shown.isEmpty()) {
            return;
        }
        section(title);
        for (ArgSpec argument : shown) {
            page.append(".TP\n\\fB").append(escaped(written(argument))).append("\\fR\n");
            lines(argument.description());
        }
    }

    private static String written(ArgSpec argument) {
        if (argument instanceof PositionalParamSpec) {
            return argument.paramLabel();
        }
        OptionSpec option = (OptionSpec) argument;
        String names = String.join(", ", option.names());
        boolean isFlag = option.arity().max() == 0;
        boolean isOptional = option.arity().min() == 0;
        return isFlag ? names : names + (isOptional ? "[=" + option.paramLabel() + "]" : "=" + option.paramLabel());
    }

    private void commands() {
        if (command.subcommands().isEmpty()) {
            return;
        }
        section("COMMANDS");
        command.subcommands().forEach((name, subcommand) -> {
            page.append(".TP\n\\fB").append(escaped(name)).append("\\fR\n");
            line(summary(subcommand.getCommandSpec().usageMessage()));
        });
    }

    /** The footer has examples, in lines that stay as they are. */
    private void footer(UsageMessageSpec usage) {
        if (usage.footer().length == 0) {
            return;
        }
        String heading = String.format(usage.footerHeading()).strip();
        section(heading.isEmpty() ? "NOTES" : heading.replaceAll(":$", "").toUpperCase(Locale.ROOT));
        page.append(".nf\n");
        lines(usage.footer());
        page.append(".fi\n");
    }

    private void related() {
        List<String> names = new ArrayList<>();
        if (command.parent() != null) {
            names.add(name(command.parent()));
        }
        command.subcommands().values().forEach(subcommand -> names.add(name(subcommand.getCommandSpec())));
        if (!names.isEmpty()) {
            section("SEE ALSO");
            line(String.join(", ", names.stream().map(name -> name + "(1)").toList()));
        }
    }

    private void section(String title) {
        page.append(".SH ").append(escaped(title)).append('\n');
    }

    private void lines(String[] lines) {
        for (String text : lines) {
            String.format(text.replace("%", "%%").replace("%%n", "%n").replace("%%%%", "%%"))
                    .lines()
                    .forEach(this::line);
        }
    }

    /** A line that begins with a point or an apostrophe would be a request to the formatter. */
    private void line(String text) {
        String escaped = escaped(text);
        boolean isRequest = escaped.startsWith(".") || escaped.startsWith("'");
        page.append(isRequest ? "\\&" : "").append(escaped).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
    }
}
