package io.github.ita4j.io.cli;

import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What {@code --help} says, in Thai or English. It is read where help is asked for, and takes no time of any other run. */
final class HelpText {
    static final Texts TEXTS = Texts.of("help", file -> HelpText.class.getResourceAsStream(file));

    private HelpText() {}

    static void add(CommandLine program, Language language) {
        ResourceBundle texts = texts(language);
        program.setResourceBundle(texts);
        explainStatus(program, texts);
        Map<String, IHelpSectionRenderer> sections =
                program.getCommandSpec().usageMessage().sectionMap();
        sections.remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING);
        sections.put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, help -> commands(help, texts));
        program.getCommandSpec().usageMessage().sectionMap(sections);
    }

    /** The commands that most people need, and then all others. */
    private static String commands(Help help, ResourceBundle texts) {
        Map<String, Help> first = new LinkedHashMap<>(help.subcommands());
        Map<String, Help> more = new LinkedHashMap<>(help.subcommands());
        first.keySet().retainAll(Commands.MOST_USED);
        more.keySet().removeAll(Commands.MOST_USED);
        return help.createHeading(texts.getString("commands-first"))
                + help.commandList(first)
                + help.createHeading(texts.getString("commands-more"))
                + help.commandList(more);
    }

    /** The texts as picocli takes them. */
    private static ResourceBundle texts(Language language) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return TEXTS.keys(language).stream()
                        .map(key -> new Object[] {key, TEXTS.template(language, key)})
                        .toArray(Object[][]::new);
            }
        };
    }

    /** Lists the statuses that a command can end with; one of several commands can end with those of all of them. */
    private static void explainStatus(CommandLine command, ResourceBundle texts) {
        command.getSubcommands().values().forEach(below -> explainStatus(below, texts));
        Map<String, String> statuses = new LinkedHashMap<>();
        for (int status : List.of(ExitStatus.DONE, ExitStatus.NOT_MET, ExitStatus.BAD, ExitStatus.NO_READER)) {
            if (status != ExitStatus.NOT_MET || canRequire(command)) {
                statuses.put(Integer.toString(status), texts.getString("status-" + status));
            }
        }
        command.getCommandSpec().usageMessage().exitCodeList(statuses);
    }

    private static boolean canRequire(CommandLine command) {
        return command.getCommandSpec().findOption("--require") != null
                || command.getSubcommands().values().stream().anyMatch(HelpText::canRequire);
    }
}
