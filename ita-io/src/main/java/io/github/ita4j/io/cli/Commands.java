package io.github.ita4j.io.cli;

import java.util.List;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands of the program by their names. */
final class Commands {
    /** The names, in the order of the help. */
    static final List<String> NAMES = List.of(
            "assess",
            "gaps",
            "advise",
            "plan",
            "report",
            "explain",
            "compare",
            "rank",
            "tally",
            "measures",
            "rules",
            "catalog",
            "diff",
            "new-year",
            "validate",
            "generate-completion");

    /** The commands that most people need. */
    static final List<String> MOST_USED = NAMES.subList(0, 5);

    /** The one command that looks at the others. */
    private static final String COMPLETION = "generate-completion";

    private Commands() {}

    /**
     * Adds the commands that the arguments can need: the one that they begin with, or all where they begin with anything
     * else, such as an option or a slip. Making all of them would take a good part of the time of a short run.
     */
    static void add(CommandLine program, String[] args) {
        String first = args.length == 0 ? "" : args[0];
        if (NAMES.contains(first) && !first.equals(COMPLETION)) {
            program.addSubcommand(make(first));
        } else {
            NAMES.forEach(name -> program.addSubcommand(make(name)));
        }
    }

    private static Object make(String name) {
        return switch (name) {
            case "assess" -> new AssessCommand();
            case "explain" -> new ExplainCommand();
            case "gaps" -> new GapsCommand();
            case "advise" -> new AdviseCommand();
            case "rank" -> new RankCommand();
            case "tally" -> new TallyCommand();
            case "compare" -> new CompareCommand();
            case "rules" -> new RulesCommand();
            case "report" -> new ReportCommand();
            // The way of a plan through its year.
            case "plan" ->
                group(name)
                        .addSubcommand(new PlanDraftCommand())
                        .addSubcommand(new PlanCheckCommand())
                        .addSubcommand(new PlanReportCommand())
                        .addSubcommand(new PlanProgressCommand())
                        .addSubcommand(new PlanCarryCommand());
            case "measures" -> group(name).addSubcommand(new MeasuresImportCommand());
            case "catalog" -> new CatalogCommand();
            case "new-year" -> new NewYearCommand();
            case "diff" -> new DiffCommand();
            case "validate" -> new ValidateCommand();
            case COMPLETION -> new GenerateCompletion();
            default -> throw new IllegalStateException("There is no command " + name + ".");
        };
    }

    /** A command that does nothing by itself, for the work is done by those below it. */
    static CommandLine group(String name) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().synopsisSubcommandLabel("COMMAND");
        return new CommandLine(spec);
    }
}
