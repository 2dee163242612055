# The same commands as on a machine (docs/operations.md, « In containers »): an image holds the packages and the build, and publishes nothing.
FROM node:22-bookworm-slim
WORKDIR /home/node/rose
RUN chown node:node /home/node/rose
USER node
COPY --chown=node:node package.json package-lock.json ./
RUN npm ci --no-audit --no-fund && npm cache clean --force
COPY --chown=node:node . .
# The folder of the copies is made here, so that a volume put on it is the account's own.
RUN npm run build && mkdir -p .rose/copies
ENV HOST=0.0.0.0 PORT=3000
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/sante').then((answer) => process.exit(answer.ok ? 0 : 1))"]
CMD ["npm", "start"]
