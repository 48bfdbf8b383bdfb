// actions/cli/explain.ts
/** `opsbook explain [code]` */
const register = (program) => {
	program.command("explain").description("Explains the code of a finding, with a wrong and a right example; lists all codes without one.").argument("[code]", "the word in brackets: fallback-per-dependency").action(async (code) => {
		const { explain } = await import("./explain-run.js");
		explain(code);
	});
};

export { register };