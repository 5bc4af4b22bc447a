package io.github.ita4j.io.cli;

import java.util.List;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;

/** The commands of the program by their names. */
final class Commands {
    /** The commands that most people need. */
    static final List<String> MOST_USED = List.of("assess", "gaps", "advise", "plan", "report");

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

    /** The one command that looks at the others. */
    private static final String COMPLETION = "generate-completion";

    private Commands() {}

    /**
     * Adds the commands that the arguments can need: the one that they begin with, or all where they begin with anything
     * else, such as an option or a slip. Making all of them would take a good part of the time of a short run.
     */
    static void add(CommandLine program, String[] args, Console console) {
        String first = args.length == 0 ? "" : args[0];
        if (NAMES.contains(first) && !first.equals(COMPLETION)) {
            program.addSubcommand(make(first, console));
        } else {
            NAMES.forEach(name -> program.addSubcommand(make(name, console)));
        }
    }

    private static Object make(String name, Console console) {
        return switch (name) {
            case "assess" -> new AssessCommand(console);
            case "explain" -> new ExplainCommand(console);
            case "gaps" -> new GapsCommand(console);
            case "advise" -> new AdviseCommand(console);
            case "rank" -> new RankCommand(console);
            case "tally" -> new TallyCommand(console);
            case "compare" -> new CompareCommand(console);
            case "rules" -> new RulesCommand(console);
            case "report" -> new ReportCommand(console);
            case "plan" -> plan(console);
            case "measures" -> CommandGroup.of(console, name, new MeasuresImportCommand(console));
            case "catalog" -> new CatalogCommand(console);
            case "new-year" -> new NewYearCommand(console);
            case "diff" -> new DiffCommand(console);
            case "validate" -> new ValidateCommand(console);
            case COMPLETION -> new GenerateCompletion();
            default -> throw new IllegalStateException("There is no command " + name + ".");
        };
    }

    /** The way of a plan through its year: from the scores to the draft, to the report, and into the next year's plan. */
    private static CommandLine plan(Console console) {
        return CommandGroup.of(
                console,
                "plan",
                new PlanDraftCommand(console),
                new PlanCheckCommand(console),
                new PlanReportCommand(console),
                new PlanProgressCommand(console),
                new PlanCarryCommand(console));
    }
}
